package org.k2nutrition.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.data.internal.TextKeys;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.kinetics.Kinetics;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.DatasetException;

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
   * The shipped dataset without the figures read in the literature, many of them in a compilation:
   * composites are derived from the tables alone.
   *
   * @return a new instance
   */
  public static K2 loadWithoutLiterature() {
    return new K2(Dataset.withoutLiterature());
  }

  /**
   * The shipped dataset with its sentences in another language, as far as they are translated: a
   * file {@code texts_xx.json} beside the English one is all a translation takes.
   *
   * @param locale its language counts
   * @return a new instance; sentences without a translation are in English
   */
  public static K2 load(Locale locale) {
    return new K2(Dataset.shipped(locale.getLanguage()));
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
    return new Interactions(dataset.interactions());
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
    return dataset.manifest().tables().stream()
        .<FoodTable>map(
            table ->
                new FoodTable.Builder()
                    .id(table.id())
                    .title(table.title())
                    .citation(findCitation(table.citation()))
                    .foods(table.file().records())
                    .build())
        .toList();
  }

  /**
   * What an application that shows figures of this library has to show.
   *
   * @return unmodifiable
   */
  public List<Attribution> attributions() {
    return dataset.manifest().attributions();
  }

  /**
   * The versions of library and data.
   *
   * @return the versions
   */
  public Version version() {
    return new Version(
        dataset.libraryVersion(),
        dataset.manifest().dataVersion(),
        LocalDate.parse(dataset.manifest().date()));
  }

  /** Holds the one instance; made when it is first asked for. */
  private static final class Shipped {
    static final K2 INSTANCE = new K2(Dataset.shipped());
  }
}
