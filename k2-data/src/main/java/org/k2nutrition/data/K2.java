package org.k2nutrition.data;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.data.internal.Manifest;
import org.k2nutrition.data.internal.Overlay;
import org.k2nutrition.data.internal.Selection;
import org.k2nutrition.data.internal.TextKeys;
import org.k2nutrition.data.internal.Texts;
import org.k2nutrition.data.internal.Verifier;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.SupplementProduct;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.kinetics.Kinetics;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.DatasetException;
import org.k2nutrition.text.Language;
import org.k2nutrition.text.Sentence;

/**
 * The way into the dataset: foods, reference values, doses, regulation, evidence, citations, and
 * the assessment of diaries.
 *
 * <p>{@link #load} is cheap, and cheap to call twice: nothing is read before it is asked for, and
 * what was read is kept. Looking up one food reads that record and not its table. A fault in the
 * shipped data stops with a {@link DatasetException}; nothing is half loaded.
 *
 * <p>Not medical advice. This class is immutable and thread-safe.
 */
public final class K2 {

  /** The part of the dataset that is the figures read in the literature. */
  public static final String LITERATURE = Selection.LITERATURE;

  private final Dataset dataset;
  private final Foods foods;

  private K2(Dataset dataset) {
    this.dataset = dataset;
    this.foods = new Foods(dataset);
  }

  /**
   * The shipped dataset.
   *
   * @return always the same instance
   */
  public static K2 load() {
    return Shipped.INSTANCE;
  }

  /**
   * A dataset of one's own choice: in another language, without some parts, with own data laid over
   * it.
   *
   * @return a builder of everything, in English
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The foods.
   *
   * @return the way to ask for foods
   */
  public Foods foods() {
    return foods;
  }

  /**
   * The food with an id.
   *
   * @param id such as {@code gouda} or {@code usda-sr:01022}
   * @return the food
   * @throws NotFoundException if there is none, with the nearest ids
   */
  public Food food(String id) {
    return foods.get(id);
  }

  /**
   * The reference values.
   *
   * @return the way to ask for reference values
   */
  public References references() {
    return new References(dataset.knowledge());
  }

  /**
   * Amounts used in studies.
   *
   * @return the way to ask for doses
   */
  public Doses doses() {
    return new Doses(dataset.knowledge());
  }

  /**
   * What authorities said and ruled.
   *
   * @return the way to ask for regulation
   */
  public Regulation regulation() {
    return new Regulation(dataset.knowledge());
  }

  /**
   * The studies and the notices about works.
   *
   * @return the way to ask for studies
   */
  public Studies studies() {
    return new Studies(dataset.knowledge());
  }

  /**
   * The claims.
   *
   * @return the way to ask for claims
   */
  public Claims claims() {
    return new Claims(dataset.knowledge());
  }

  /**
   * The markers of vitamin K status.
   *
   * @return the way to ask for markers
   */
  public Biomarkers biomarkers() {
    return new Biomarkers(dataset.knowledge());
  }

  /**
   * The answers to personal questions.
   *
   * @return the way to ask for answers
   */
  public Answers answers() {
    return new Answers(dataset.knowledge());
  }

  /**
   * What surveys and reviews found about intake in populations.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<IntakeSurvey> intakeSurveys() {
    return dataset.knowledge().surveys();
  }

  /**
   * What is known of vitamin K together with other nutrients and with food.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<NutrientSynergy> synergies() {
    return dataset.knowledge().synergies();
  }

  /**
   * The forms of vitamin K in supplements.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<SupplementFormRecord> supplementForms() {
    return dataset.knowledge().forms();
  }

  /**
   * Checks the label of a supplement: form, amount, isomers, test, warning, and the maximum of the
   * buyer's country.
   *
   * @param label the facts on the label
   * @param buyer what is known of the person it is for
   * @return unmodifiable, a remark for each check
   */
  public List<LabelRemark> checkLabel(SupplementLabel label, Person buyer) {
    return new LabelChecks(dataset.knowledge()).check(label, buyer);
  }

  /**
   * The words for a constant of this library, in the language of this instance.
   *
   * @param constant such as {@code Verdict.PARTLY_SUPPORTED}
   * @return such as {@code partly supported}; for a constant without words its name in lower case
   */
  public String words(Enum<?> constant) {
    return dataset
        .knowledge()
        .texts()
        .find(TextKeys.of(constant))
        .orElseGet(() -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /**
   * A sentence of the dataset by its key, in the language of this instance.
   *
   * @param key such as {@code note.no-intake-of-k2}
   * @return the sentence, or empty
   */
  public Optional<String> findText(String key) {
    return dataset.knowledge().texts().find(key);
  }

  /**
   * What this library put together, such as {@code bounds.why()} or a step of a finding, in the
   * language of this instance; {@link Sentence#toString} is English.
   *
   * @param sentence the sentence
   * @return the text; what is not translated is in English
   */
  public String say(Sentence sentence) {
    return sentence.in(language());
  }

  /**
   * The language of this instance, for what takes one, such as {@code CurveChart.svg}.
   *
   * @return the language; it translates nothing if that is English
   */
  public Language language() {
    Texts texts = dataset.knowledge().texts();
    return constant -> texts.findTranslation(TextKeys.of(constant));
  }

  /**
   * The keys of all sentences of the dataset, for whoever translates them.
   *
   * @return unmodifiable, in order
   */
  public List<String> textKeys() {
    return dataset.knowledge().texts().keys();
  }

  /**
   * How long a form of vitamin K stays, as far as published figures tell; relative answers only,
   * and no advice on when to stop or restart it.
   *
   * @return the way to ask for a form
   */
  public Kinetics kinetics() {
    return dataset.knowledge().kinetics();
  }

  /**
   * Assesses a diary.
   *
   * @param diary one day or more
   * @return totals with bounds, coverage, contributions, gaps and variation
   */
  public Assessment assess(Diary diary) {
    return Assessment.of(diary);
  }

  /**
   * The interaction rules.
   *
   * @return the way to recognise medicines and conditions, and to check them
   */
  public Interactions interactions() {
    return new Interactions(dataset.interactions(), dataset.ownCodes());
  }

  /**
   * A work that is cited.
   *
   * @param key its key
   * @return the work, or empty
   */
  public Optional<Citation> findCitation(String key) {
    return dataset.citations().find(key);
  }

  /**
   * A work that is cited.
   *
   * @param key its key, such as {@code schurgers-2007}
   * @return the work
   * @throws NotFoundException if there is none, with the nearest keys
   */
  public Citation citation(String key) {
    return findCitation(key)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "Work",
                    key,
                    NearestKeys.of(key, citations().stream().map(Citation::key).toList())));
  }

  /**
   * All works that are cited.
   *
   * @return unmodifiable, in the order of their keys
   */
  public List<Citation> citations() {
    return dataset.citations().all();
  }

  /**
   * The tables of foods in the dataset.
   *
   * @return unmodifiable, the curated foods first
   */
  public List<FoodTable> tables() {
    Stream<FoodTable> shipped = dataset.listed().stream().map(this::table);
    Stream<FoodTable> own =
        dataset.overlays().stream().filter(overlay -> !overlay.foods().isEmpty()).map(K2::table);
    return Stream.concat(shipped, own).toList();
  }

  private FoodTable table(Manifest.Table table) {
    return new FoodTable.Builder()
        .id(table.id())
        .title(table.title())
        .citation(findCitation(table.citation()))
        .foods(table.file().records())
        .build();
  }

  private static FoodTable table(Overlay overlay) {
    return new FoodTable.Builder()
        .id(overlay.id())
        .title(overlay.title())
        .foods(overlay.foods().size())
        .build();
  }

  /**
   * The supplement products that overlays added; the shipped dataset has none, as labels change.
   *
   * @return unmodifiable, in the order they were added
   */
  public List<SupplementProduct> supplementProducts() {
    return dataset.overlays().stream().flatMap(overlay -> overlay.products().stream()).toList();
  }

  /**
   * The supplement product with an id or a name.
   *
   * @param idOrName such as {@code our-clinic:k2-capsules}; upper and lower case of names alike
   * @return the product, or empty
   */
  public Optional<SupplementProduct> findSupplementProduct(String idOrName) {
    return supplementProducts().stream()
        .filter(
            product -> product.id().equals(idOrName) || product.name().equalsIgnoreCase(idOrName))
        .findFirst();
  }

  /**
   * Checks the whole shipped dataset: every file has the digest and the number of records that the
   * manifest names, every record can be read, ids are unique and in order, every reference leads to
   * a record, every composite is what its witnesses give, and the rules are consistent. It reads
   * everything anew and keeps nothing. The manifest has no digest: one that was changed with the
   * data leaves what follows from other records, and no more.
   *
   * @return what was checked
   * @throws DatasetException at the first fault, with file, record and field
   */
  public static DatasetReport verify() {
    Manifest manifest = new Verifier().run();
    List<DatasetReport.CheckedFile> files =
        manifest.allFiles().stream()
            .map(file -> new DatasetReport.CheckedFile(file.name(), file.records()))
            .toList();
    return new DatasetReport(manifest.dataVersion(), files, Verifier.checks());
  }

  /**
   * What an application that shows figures of this library has to show.
   *
   * @return unmodifiable
   */
  public List<Attribution> attributions() {
    return dataset.attributions();
  }

  /**
   * The versions of library and data.
   *
   * @return the versions
   */
  public Version version() {
    return new Version(
        dataset.libraryVersion(), dataset.manifest().dataVersion(), dataset.manifest().date());
  }

  /**
   * Chooses what of the dataset is taken, and what is laid over it. What is left out is as if it
   * were not in the jar: curated foods are derived from the witnesses that remain.
   *
   * <p>This class is not thread-safe; what it builds is.
   */
  public static final class Builder {

    private String language = "en";
    private final Set<String> without = new LinkedHashSet<>();
    private final Set<CodeSystem> withoutCodes = EnumSet.noneOf(CodeSystem.class);
    private final List<OverlaySource> overlays = new ArrayList<>();

    private Builder() {}

    /**
     * Has the sentences of the dataset in another language, as far as they are translated: a file
     * {@code texts_xx.json} beside the English one is all a translation takes.
     *
     * @param locale its language counts; sentences without a translation are in English
     * @return this builder
     */
    public Builder locale(Locale locale) {
      language = locale.getLanguage();
      return this;
    }

    /**
     * Leaves out tables of foods, or with {@link K2#LITERATURE} the figures read in the literature,
     * many of them in a compilation.
     *
     * @param parts ids of {@link K2#tables}, but not that of the curated foods, or {@link
     *     K2#LITERATURE}
     * @return this builder
     */
    public Builder without(String... parts) {
      without.addAll(List.of(parts));
      return this;
    }

    /**
     * Leaves out the codes that some systems give to medicines and conditions, for applications
     * that their terms do not suit.
     *
     * @param systems the systems
     * @return this builder
     */
    public Builder without(CodeSystem... systems) {
      withoutCodes.addAll(List.of(systems));
      return this;
    }

    /**
     * Lays a file of the caller's over the dataset: own foods, portions, names, recipes, supplement
     * products and medicine codes ({@code docs/overlays.md}). {@link #build} reads it. Of several
     * overlays each may name what those before it added.
     *
     * @param file JSON in UTF-8, at most 8 MiB
     * @return this builder
     */
    public Builder overlay(Path file) {
      overlays.add(OverlaySource.of(file));
      return this;
    }

    /**
     * Lays a stream of the caller's over the dataset, as {@link #overlay(Path)} does a file. {@link
     * #build} reads it to its end and does not close it.
     *
     * @param name what messages call it
     * @param in JSON in UTF-8, at most 8 MiB
     * @return this builder
     */
    public Builder overlay(String name, InputStream in) {
      overlays.add(OverlaySource.of(name, in));
      return this;
    }

    /**
     * The dataset so chosen. Overlays are checked whole; with any fault nothing is built.
     *
     * @return a new instance; nothing of it read yet but what the overlays name
     * @throws IllegalArgumentException if there is no such part to leave out
     * @throws OverlayException if an overlay has faults; it names all of them
     * @throws UncheckedIOException if an overlay cannot be read
     */
    public K2 build() {
      if (!without.isEmpty()) {
        requireParts();
      }
      Dataset dataset = Dataset.of(new Selection(language, without, withoutCodes));
      for (OverlaySource source : overlays) {
        dataset = dataset.with(source.read(dataset));
      }
      return new K2(dataset);
    }

    private void requireParts() {
      List<String> parts = new ArrayList<>(List.of(LITERATURE));
      for (FoodTable table : load().tables()) {
        parts.add(table.id());
      }
      parts.remove(Food.CURATED);
      for (String part : without) {
        if (!parts.contains(part)) {
          throw new IllegalArgumentException(
              "No part of the dataset: '" + part + "', expected one of " + parts);
        }
      }
    }
  }

  /** Holds the one instance; made when it is first asked for. */
  private static final class Shipped {
    static final K2 INSTANCE = new K2(Dataset.shipped());
  }
}
