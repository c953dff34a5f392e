package org.k2nutrition.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.DatasetException;

/**
 * The way into the dataset: foods, reference values, citations, and the assessment of diaries.
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
  private final References references;

  private K2(Dataset dataset) {
    this.dataset = dataset;
    this.foods = new Foods(dataset);
    this.references = new References(dataset);
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
    return references;
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
