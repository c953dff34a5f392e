package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.source.DatasetException;

/**
 * The figures read in the literature, from {@code literature.json}: a file that an application can
 * leave out.
 *
 * <p>This class is thread-safe.
 */
final class Literature {

  static final String FILE = "literature.json";

  private final CitationFile citations;
  private final Lazy<Optional<RecordFile>> file;
  private final Lazy<Map<String, Map<Component, BigDecimal>>> surrogates = new Surrogates();

  private Literature(CitationFile citations, Lazy<Optional<RecordFile>> file) {
    this.citations = citations;
    this.file = file;
  }

  /** The literature that lies beside the other files, if it does. */
  static Literature shipped(CitationFile citations) {
    return new Literature(
        citations,
        new Lazy<>() {
          @Override
          protected Optional<RecordFile> make() {
            byte @Nullable [] bytes = Resources.find(FILE);
            return bytes == null
                ? Optional.empty()
                : Optional.of(new RecordFile(FILE, bytes, "id"));
          }
        });
  }

  /** No literature. */
  static Literature leftOut(CitationFile citations) {
    return new Literature(
        citations,
        new Lazy<>() {
          @Override
          protected Optional<RecordFile> make() {
            return Optional.empty();
          }
        });
  }

  boolean isLeftOut() {
    return file.get().isEmpty();
  }

  /** The figures of one record. */
  List<Measurement> measurements(String id) {
    @Nullable JsonCursor cursor = file.get().orElseThrow().find(id);
    if (cursor == null) {
      throw new DatasetException(FILE, id, "", "missing, though a curated food refers to it", null);
    }
    return new LiteratureRecord(citations, surrogates.get()).read(cursor);
  }

  private static Map<String, Map<Component, BigDecimal>> readSurrogates(RecordFile file) {
    JsonCursor cursor = file.header();
    Map<String, Map<Component, BigDecimal>> surrogates = new HashMap<>();
    while (cursor.nextField() && cursor.field().equals("surrogates")) {
      cursor.requireObject();
      while (cursor.nextField()) {
        Map<Component, BigDecimal> ofOne = new EnumMap<>(Component.class);
        surrogates.put(cursor.field(), ofOne);
        TableHeader.readSurrogates(cursor, ofOne);
      }
    }
    return surrogates;
  }

  private final class Surrogates extends Lazy<Map<String, Map<Component, BigDecimal>>> {
    @Override
    protected Map<String, Map<Component, BigDecimal>> make() {
      return readSurrogates(file.get().orElseThrow());
    }
  }
}
