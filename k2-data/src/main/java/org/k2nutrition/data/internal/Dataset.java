package org.k2nutrition.data.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.source.DatasetException;

/**
 * The files of the dataset, each opened when it is first needed.
 *
 * <p>This class is immutable to the eye and thread-safe.
 */
public final class Dataset {

  private static final String LIBRARY = "library.properties";

  private static final String CURATED = "curated";

  private final CitationFile citations = new CitationFile();
  private final Literature literature;
  private final FoodTableFile curated;
  private final Lazy<Manifest> manifest = new ManifestFile();
  private final Lazy<List<ReferenceValue>> references = new References();
  private final Lazy<List<FoodTableFile>> tables = new Tables();
  private final Lazy<InteractionData> interactions = new InteractionFiles();

  private Dataset(boolean withLiterature) {
    this.literature =
        withLiterature ? Literature.shipped(citations) : Literature.leftOut(citations);
    this.curated = new FoodTableFile(CURATED, CURATED + ".json", citations, literature);
  }

  /**
   * The shipped dataset, nothing of it read yet.
   *
   * @return the dataset
   */
  public static Dataset shipped() {
    return new Dataset(true);
  }

  /**
   * The shipped dataset without the figures read in the literature.
   *
   * @return the dataset
   */
  public static Dataset withoutLiterature() {
    return new Dataset(false);
  }

  /**
   * The manifest.
   *
   * @return the manifest
   */
  public Manifest manifest() {
    return manifest.get();
  }

  /**
   * The works cited.
   *
   * @return the file of citations
   */
  public CitationFile citations() {
    return citations;
  }

  /**
   * The reference values.
   *
   * @return in the order of their ids
   */
  public List<ReferenceValue> references() {
    return references.get();
  }

  /**
   * The interaction rules.
   *
   * @return nothing of it read yet
   */
  public InteractionData interactions() {
    return interactions.get();
  }

  /**
   * The tables of foods.
   *
   * @return in the order of the manifest
   */
  public List<FoodTableFile> tables() {
    return tables.get();
  }

  /**
   * A table of foods. The curated foods are known without reading the manifest.
   *
   * @param id the id of a table
   * @return the table, or empty
   */
  public Optional<FoodTableFile> findTable(String id) {
    if (id.equals(CURATED)) {
      return Optional.of(curated);
    }
    for (FoodTableFile table : tables()) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * The version of the library's code.
   *
   * @return as in the build
   */
  public String libraryVersion() {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(new String(Resources.read(LIBRARY), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DatasetException(LIBRARY, "", "", "cannot be read", e);
    }
    return properties.getProperty("version", "");
  }

  private static final class ManifestFile extends Lazy<Manifest> {
    @Override
    protected Manifest make() {
      return Manifest.read();
    }
  }

  private final class References extends Lazy<List<ReferenceValue>> {
    @Override
    protected List<ReferenceValue> make() {
      return ReferenceFile.read(citations);
    }
  }

  private final class InteractionFiles extends Lazy<InteractionData> {
    @Override
    protected InteractionData make() {
      return new InteractionData(citations, Set.of());
    }
  }

  private final class Tables extends Lazy<List<FoodTableFile>> {
    @Override
    protected List<FoodTableFile> make() {
      List<FoodTableFile> made = new ArrayList<>();
      for (Manifest.Table table : manifest().tables()) {
        made.add(
            table.id().equals(CURATED)
                ? curated
                : new FoodTableFile(table.id(), table.file().name(), citations, literature));
      }
      return List.copyOf(made);
    }
  }
}
