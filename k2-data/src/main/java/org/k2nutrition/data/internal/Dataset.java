package org.k2nutrition.data.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
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
  private final String language;
  private final Lazy<Manifest> manifest = new ManifestFile();
  private final Lazy<Knowledge> knowledge = new KnowledgeFiles();
  private final Lazy<List<FoodTableFile>> tables = new Tables();
  private final Lazy<InteractionData> interactions = new InteractionFiles();

  private Dataset(boolean withLiterature, String language) {
    this.language = language;
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
    return new Dataset(true, "en");
  }

  /**
   * The shipped dataset with sentences in a language, nothing of it read yet.
   *
   * @param language a language code; sentences it lacks are in English
   * @return the dataset
   */
  public static Dataset shipped(String language) {
    return new Dataset(true, language);
  }

  /**
   * The shipped dataset without the figures read in the literature.
   *
   * @return the dataset
   */
  public static Dataset withoutLiterature() {
    return new Dataset(false, "en");
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
   * Reference values, doses, regulation and evidence.
   *
   * @return what is known besides the foods
   */
  public Knowledge knowledge() {
    return knowledge.get();
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

  private final class KnowledgeFiles extends Lazy<Knowledge> {
    @Override
    protected Knowledge make() {
      return new Knowledge(citations, Texts.in(language), interactions);
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
