package org.k2nutrition.data.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.k2nutrition.food.Food;
import org.k2nutrition.interaction.recognition.MedicineResolver;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.DatasetException;

/**
 * The files of the dataset, each opened when it is first needed.
 *
 * <p>This class is immutable to the eye and thread-safe.
 */
public final class Dataset {

  private static final String LIBRARY = "library.properties";

  private static final String CURATED = "curated";

  private final List<Overlay> overlays;
  private final Patches patches;
  private final CitationFile citations;
  private final Literature literature;
  private final FoodTableFile curated;
  private final Selection selection;
  private final Lazy<Manifest> manifest = new ManifestFile();
  private final Lazy<Texts> texts = new TextFiles();
  private final Lazy<Knowledge> knowledge = new KnowledgeFiles();
  private final Lazy<List<FoodRecords>> tables = new Tables();
  private final Lazy<InteractionData> interactions = new InteractionFiles();

  private Dataset(Selection selection, List<Overlay> overlays) {
    this.selection = selection;
    this.overlays = overlays;
    this.patches = overlays.isEmpty() ? Patches.NONE : Overlays.patches(overlays);
    this.citations =
        overlays.isEmpty()
            ? new CitationFile()
            : new CitationFile(new CitationFile(), Overlays.citations(overlays));
    this.literature =
        selection.hasLiterature() ? Literature.shipped(citations) : Literature.leftOut(citations);
    this.curated = table(CURATED, CURATED + ".json");
  }

  /**
   * The whole shipped dataset, nothing of it read yet.
   *
   * @return the dataset
   */
  public static Dataset shipped() {
    return new Dataset(Selection.ALL, List.of());
  }

  /**
   * A part of the shipped dataset, nothing of it read yet.
   *
   * @param selection what is taken
   * @return the dataset
   */
  public static Dataset of(Selection selection) {
    return new Dataset(selection, List.of());
  }

  /**
   * The same with one more overlay.
   *
   * @param overlay read over this dataset
   * @return nothing of it read yet
   */
  public Dataset with(Overlay overlay) {
    List<Overlay> all = new ArrayList<>(overlays);
    all.add(overlay);
    return new Dataset(selection, List.copyOf(all));
  }

  /**
   * What callers added.
   *
   * @return the overlays, in the order they were added
   */
  public List<Overlay> overlays() {
    return overlays;
  }

  /**
   * Medicines by the codes of the overlays.
   *
   * @return the resolver, or empty without any overlay
   */
  public Optional<MedicineResolver> ownCodes() {
    return overlays.isEmpty() ? Optional.empty() : Optional.of(OwnCodes.of(overlays));
  }

  private FoodTableFile table(String id, String file) {
    return new FoodTableFile(id, file, citations, literature, selection, patches);
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
   * What the manifest says of the tables that are taken.
   *
   * @return in the order of the manifest
   */
  public List<Manifest.Table> listed() {
    return manifest().tables().stream()
        .filter(table -> !selection.without().contains(table.id()))
        .toList();
  }

  /**
   * What an application has to show for the tables that are taken.
   *
   * @return in the order of the manifest
   */
  public List<Attribution> attributions() {
    List<Attribution> shown = new ArrayList<>();
    manifest()
        .attributions()
        .forEach(
            (id, attribution) -> {
              if (manifest().tables().stream().noneMatch(t -> t.attribution().equals(id))
                  || listed().stream().anyMatch(t -> t.attribution().equals(id))) {
                shown.add(attribution);
              }
            });
    return List.copyOf(shown);
  }

  /**
   * The tables of foods.
   *
   * @return in the order of the manifest
   */
  public List<FoodRecords> tables() {
    return tables.get();
  }

  /**
   * A table of foods. The curated foods are known without reading the manifest.
   *
   * @param id the id of a table
   * @return the table, or empty
   */
  public Optional<FoodRecords> findTable(String id) {
    if (id.equals(CURATED)) {
      return Optional.of(curated);
    }
    for (FoodRecords table : tables()) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * The food with an id, in the table the id names.
   *
   * @param id a plain name for a curated food, else table and number
   * @return the food, or empty
   */
  public Optional<Food> findFood(String id) {
    Optional<FoodRecords> table = findTable(tableOf(id));
    return table.isPresent() ? table.get().find(id) : Optional.empty();
  }

  /** The table that an id names. */
  static String tableOf(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? Food.CURATED : id.substring(0, colon);
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

  private final class TextFiles extends Lazy<Texts> {
    @Override
    protected Texts make() {
      return Texts.in(selection.language());
    }
  }

  private final class KnowledgeFiles extends Lazy<Knowledge> {
    @Override
    protected Knowledge make() {
      return new Knowledge(citations, texts.get(), interactions);
    }
  }

  private final class InteractionFiles extends Lazy<InteractionData> {
    @Override
    protected InteractionData make() {
      return new InteractionData(citations, texts.get(), selection.withoutCodes());
    }
  }

  private final class Tables extends Lazy<List<FoodRecords>> {
    @Override
    protected List<FoodRecords> make() {
      List<FoodRecords> made = new ArrayList<>();
      for (Manifest.Table table : listed()) {
        made.add(table.id().equals(CURATED) ? curated : table(table.id(), table.file().name()));
      }
      for (Overlay overlay : overlays) {
        if (!overlay.foods().isEmpty()) {
          made.add(new OverlayTable(overlay.id(), overlay.foods(), patches));
        }
      }
      return List.copyOf(made);
    }
  }
}
