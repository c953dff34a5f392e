package org.k2nutrition.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.data.internal.FoodRecords;
import org.k2nutrition.data.internal.Lazy;
import org.k2nutrition.data.internal.NameSearch;
import org.k2nutrition.food.Food;
import org.k2nutrition.source.Code;

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
  private final Lazy<Map<Code, List<Food>>> codes;

  Foods(Dataset dataset) {
    this.dataset = dataset;
    this.names = new Names();
    this.codes = new Codes();
  }

  /**
   * The food with an id.
   *
   * @param id a plain name for a curated food, else table and number
   * @return the food, or empty
   */
  public Optional<Food> find(String id) {
    return dataset.findFood(id);
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
   * The food that a text means: an id, or else the first food that {@link #search} finds of which
   * that text is a name, in any language.
   *
   * @param text an id, or a name in any case, with or without accents, in the plural or not
   * @return the food, or empty if no food is called so
   */
  public Optional<Food> findLenient(String text) {
    String trimmed = text.strip();
    return find(trimmed).or(() -> names.get().called(trimmed).flatMap(this::find));
  }

  /**
   * The foods whose names fit a text, best first. The first call reads the names of all tables.
   *
   * @param text words of a name or beginnings of them, in any language, order and case, with or
   *     without accents, with a slip or two in a word; what comes after 48 words is passed over
   * @param limit the most to return, 1 or more
   * @return matches, unmodifiable, possibly empty
   * @throws IllegalArgumentException if the limit is below 1
   */
  public List<FoodMatch> search(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("Limit out of range: '" + limit + "', expected 1 or more");
    }
    return names.get().search(text, limit).map(this::read).toList();
  }

  /**
   * All foods whose names fit a text, as {@link #search(String, int)} finds them. A food is read
   * when the stream comes to it.
   *
   * @param text as for {@link #search(String, int)}
   * @return matches, best first
   */
  public Stream<FoodMatch> search(String text) {
    return names.get().search(text, Integer.MAX_VALUE).map(this::read);
  }

  /**
   * The foods with a code of another system, such as a USDA NDB number; {@link Food#codes} is the
   * other way. Several foods may share a code: a curated food has those of the records it is linked
   * to. The first call reads every table.
   *
   * @param system such as {@code usda-ndb}, {@code usda-fdc}, {@code ciqual}, {@code frida}, {@code
   *     japan}, {@code taiwan}, or one of an overlay
   * @param value the code, as that system writes it
   * @return unmodifiable, the curated foods first, possibly empty
   */
  public List<Food> withCode(String system, String value) {
    return codes.get().getOrDefault(new Code(system, value), List.of());
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

  private FoodMatch read(NameSearch.Match match) {
    Food food = get(match.id());
    return new FoodMatch(food, match.nameOf(food), match.score());
  }

  private NotFoundException notFound(String id) {
    List<String> nearest =
        search(id.replace('-', ' '), SUGGESTIONS).stream().map(match -> match.food().id()).toList();
    return new NotFoundException("Food", id, nearest);
  }

  private List<String> tableIds() {
    return dataset.tables().stream().map(FoodRecords::id).toList();
  }

  private final class Names extends Lazy<NameSearch> {
    @Override
    protected NameSearch make() {
      return NameSearch.over(dataset.tables());
    }
  }

  private final class Codes extends Lazy<Map<Code, List<Food>>> {
    @Override
    protected Map<Code, List<Food>> make() {
      Map<Code, List<Food>> made = new HashMap<>();
      all()
          .forEach(
              food -> food.codes().forEach(code -> made.merge(code, List.of(food), Codes::plus)));
      return made;
    }

    private static List<Food> plus(List<Food> foods, List<Food> more) {
      return Stream.concat(foods.stream(), more.stream()).toList();
    }
  }
}
