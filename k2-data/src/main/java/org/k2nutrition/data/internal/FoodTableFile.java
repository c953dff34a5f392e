package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Food;
import org.k2nutrition.source.DatasetException;

/**
 * One table of foods: single foods are read as they are asked for, all of them when all are. Once
 * all are read, the bytes of the file are let go.
 *
 * <p>This class is thread-safe.
 */
public final class FoodTableFile {

  private final String id;
  private final Lazy<Opened> opened;
  private final Lazy<List<Food>> all = new All();
  private final Map<String, Food> cache = new ConcurrentHashMap<>();
  private volatile boolean complete;

  FoodTableFile(String id, String file, CitationFile citations, Literature literature) {
    this.id = id;
    this.opened =
        new Lazy<>() {
          @Override
          protected Opened make() {
            return Opened.open(id, file, citations, literature);
          }
        };
  }

  /**
   * The food with an id.
   *
   * @param foodId the whole id
   * @return the food, or empty
   */
  public Optional<Food> find(String foodId) {
    @Nullable Food known = cache.get(foodId);
    if (known != null) {
      return Optional.of(known);
    }
    if (complete) {
      return Optional.empty();
    }
    Opened table = opened.get();
    @Nullable JsonCursor record = table.file.find(foodId);
    return record == null ? Optional.empty() : Optional.of(keep(table.reader.read(record)));
  }

  /**
   * All foods of the table.
   *
   * @return in the order of their ids
   */
  public List<Food> all() {
    return all.get();
  }

  /** Goes through the names of all foods in the order of their ids; nothing else is read. */
  void forEachNames(Consumer<FoodNames> reader) {
    opened.get().file.forEach(cursor -> reader.accept(FoodNames.read(cursor)));
    if (complete) {
      opened.release();
    }
  }

  /**
   * The id of the table.
   *
   * @return such as {@code usda-sr}
   */
  public String id() {
    return id;
  }

  private List<Food> readAll() {
    Opened table = opened.get();
    List<Food> foods = new ArrayList<>();
    table.file.forEach(cursor -> foods.add(keep(table.reader.read(cursor))));
    complete = true;
    opened.release();
    return List.copyOf(foods);
  }

  private Food keep(Food food) {
    @Nullable Food known = cache.putIfAbsent(food.id(), food);
    return known == null ? food : known;
  }

  private final class All extends Lazy<List<Food>> {
    @Override
    protected List<Food> make() {
      return readAll();
    }
  }

  private record Opened(RecordFile file, FoodReader reader) {

    static Opened open(String id, String name, CitationFile citations, Literature literature) {
      RecordFile file = new RecordFile(name, Resources.read(name), "id");
      TableHeader header = TableHeader.read(file);
      if (!header.table().equals(id)) {
        throw new DatasetException(
            name, "", "table", "found '" + header.table() + "', expected '" + id + "'", null);
      }
      MeasurementReader measurements =
          new MeasurementReader(
              citations, header.origin(), header.companions(), header.surrogates());
      return new Opened(file, new FoodReader(id, measurements, literature));
    }
  }
}
