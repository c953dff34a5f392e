package org.k2nutrition.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.data.internal.FoodTableFile;
import org.k2nutrition.data.internal.Lazy;
import org.k2nutrition.data.internal.NameSearch;
import org.k2nutrition.food.Food;

/**
 * The foods of the dataset: the curated foods, named as people name them, and the records of the
 * published tables.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Foods {

  private static final int SUGGESTIONS = 3;

  private final Dataset dataset;
  private final Lazy<NameSearch> names;

  Foods(Dataset dataset) {
    this.dataset = dataset;
    this.names = new Names();
  }

  /**
   * The food with an id.
   *
   * @param id a plain name for a curated food, else table and number
   * @return the food, or empty
   */
  public Optional<Food> find(String id) {
    Optional<FoodTableFile> table = dataset.findTable(tableOf(id));
    return table.isPresent() ? table.get().find(id) : Optional.empty();
  }

  /**
   * The food with an id.
   *
   * @param id such as {@code gouda} or {@code usda-sr:01022}
   * @return the food
   * @throws NotFoundException if there is none, with the nearest ids
   */
  public Food get(String id) {
    Optional<Food> found = find(id);
    if (found.isEmpty()) {
      throw notFound(id);
    }
    return found.get();
  }

  /**
   * The food that a text means: an id, or else the first food that {@link #search} finds whose name
   * or other name is that text.
   *
   * @param text an id or a name, in any case
   * @return the food, or empty if no food is called exactly that
   */
  public Optional<Food> findLenient(String text) {
    String trimmed = text.strip();
    return find(trimmed).or(() -> names.get().called(trimmed));
  }

  /**
   * The foods whose names fit a text, best first.
   *
   * @param text words or beginnings of words, in any order and case, with or without accents
   * @param limit the most to return, 1 or more
   * @return matches, unmodifiable, possibly empty
   * @throws IllegalArgumentException if the limit is below 1
   */
  public List<FoodMatch> search(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("Limit out of range: '" + limit + "', expected 1 or more");
    }
    return names.get().search(text, limit).stream()
        .map(match -> new FoodMatch(match.food(), match.score()))
        .toList();
  }

  /**
   * All foods of all tables. The first call reads every table.
   *
   * @return the curated foods first, then table by table in the order of their ids
   */
  public Stream<Food> all() {
    return dataset.tables().stream().flatMap(table -> table.all().stream());
  }

  /**
   * Asks for foods by table, group and content.
   *
   * @return a query for all foods, to be narrowed
   */
  public FoodQuery query() {
    return FoodQuery.over(this);
  }

  Stream<Food> inTable(String table) {
    return dataset
        .findTable(table)
        .orElseThrow(() -> new NotFoundException("Table", table, tableIds()))
        .all()
        .stream();
  }

  private NotFoundException notFound(String id) {
    List<String> nearest =
        search(id.replace('-', ' '), SUGGESTIONS).stream().map(match -> match.food().id()).toList();
    return new NotFoundException("Food", id, nearest);
  }

  private List<String> tableIds() {
    return dataset.tables().stream().map(FoodTableFile::id).toList();
  }

  private static String tableOf(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? Food.CURATED : id.substring(0, colon);
  }

  private final class Names extends Lazy<NameSearch> {
    @Override
    protected NameSearch make() {
      return NameSearch.over(all());
    }
  }
}
