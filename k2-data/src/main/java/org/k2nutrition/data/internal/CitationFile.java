package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.Citation;

/**
 * The works that are cited, from {@code citations.json}.
 *
 * <p>This class is thread-safe.
 */
public final class CitationFile {

  private static final String FILE = "citations.json";

  private final Lazy<RecordFile> file;
  private final Map<String, Citation> cache = new ConcurrentHashMap<>();
  private final Map<String, Citation> own;

  /** Opens nothing yet. */
  public CitationFile() {
    this.own = Map.of();
    this.file =
        new Lazy<>() {
          @Override
          protected RecordFile make() {
            return new RecordFile(FILE, Resources.read(FILE), "key");
          }
        };
  }

  /**
   * The works of another file, and a caller's own.
   *
   * @param shipped the file
   * @param own works by keys that the file lacks
   */
  CitationFile(CitationFile shipped, Map<String, Citation> own) {
    this.file = shipped.file;
    this.own = Map.copyOf(own);
    this.cache.putAll(own);
  }

  /**
   * A work by its key.
   *
   * @param key the key
   * @return the work, or empty
   */
  public Optional<Citation> find(String key) {
    @Nullable Citation known = cache.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    @Nullable JsonCursor record = file.get().find(key);
    return record == null ? Optional.empty() : Optional.of(read(record));
  }

  /**
   * All works.
   *
   * @return in the order of their keys
   */
  public List<Citation> all() {
    List<Citation> all = new ArrayList<>();
    file.get().forEach(cursor -> all.add(read(cursor)));
    all.addAll(own.values());
    all.sort(Comparator.comparing(Citation::key));
    return List.copyOf(all);
  }

  /** A work that a record refers to; that it is missing is a fault of the data. */
  Citation resolve(String key, JsonCursor from) {
    Optional<Citation> found = find(key);
    if (found.isEmpty()) {
      throw from.fault("found '" + key + "', expected the key of a citation", null);
    }
    return found.get();
  }

  private Citation read(JsonCursor cursor) {
    Citation made = citation(cursor);
    @Nullable Citation known = cache.putIfAbsent(made.key(), made);
    return known == null ? made : known;
  }

  /** The work in a record. */
  static Citation citation(JsonCursor cursor) {
    Citation.Builder citation = Citation.builder();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "key" -> citation.key(cursor.string());
        case "authors" -> citation.authors(cursor.string());
        case "title" -> citation.title(cursor.string());
        case "container" -> citation.container(cursor.string());
        case "year" -> citation.year(cursor.integer());
        case "doi" -> citation.doi(cursor.string());
        case "pmid" -> citation.pmid(cursor.string());
        case "url" -> citation.url(cursor.string());
        case "licence" -> citation.licence(cursor.string());
        case "note" -> citation.note(cursor.string());
        default -> throw cursor.unknownField();
      }
    }
    return build(citation, cursor);
  }

  private static Citation build(Citation.Builder citation, JsonCursor cursor) {
    try {
      return citation.build();
    } catch (IllegalStateException e) {
      throw cursor.fault("a citation needs a key and a title", e);
    }
  }
}
