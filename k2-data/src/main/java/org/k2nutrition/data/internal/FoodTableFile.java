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
public final class FoodTableFile implements FoodRecords {

  private final String id;
  private final Patches patches;
  private final Lazy<Opened> opened;
  private final Lazy<List<Food>> all = new All();
  private final Map<String, Food> cache = new ConcurrentHashMap<>();
  private volatile boolean complete;

  FoodTableFile(
      String id,
      String file,
      CitationFile citations,
      Literature literature,
      Selection selection,
      Patches patches) {
    this.id = id;
    this.patches = patches;
    this.opened =
        new Lazy<>() {
          @Override
          protected Opened make() {
            return Opened.open(id, file, citations, literature, selection);
          }
        };
  }

  @Override
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

  @Override
  public List<Food> all() {
    return all.get();
  }

  @Override
  public void forEachNames(Consumer<FoodNames> reader) {
    opened.get().file.forEach(cursor -> reader.accept(patches.apply(FoodNames.read(cursor))));
    if (complete) {
      opened.release();
    }
  }

  @Override
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

  private Food keep(Food shipped) {
    Food food = patches.apply(shipped);
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

    static Opened open(
        String id,
        String name,
        CitationFile citations,
        Literature literature,
        Selection selection) {
      RecordFile file = new RecordFile(name, Resources.read(name), "id");
      TableHeader header = TableHeader.read(file);
      if (!header.table().equals(id)) {
        throw new DatasetException(
            name, "", "table", "found '" + header.table() + "', expected '" + id + "'", null);
      }
      MeasurementReader measurements =
          new MeasurementReader(
              citations, header.origin(), header.companions(), header.surrogates());
      return new Opened(file, new FoodReader(id, measurements, literature, selection));
    }
  }
}
