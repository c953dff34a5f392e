package org.k2nutrition.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;

/**
 * A question for foods. Each method returns a narrower query and changes nothing.
 *
 * <p>A food without a figure for a component never fits a threshold and comes last in an order: not
 * analysed is not zero. This class is immutable and thread-safe.
 */
public final class FoodQuery {

  private static final Comparator<Food> BY_TABLE = Comparator.comparingInt(food -> 0);

  private final Foods foods;
  private final @Nullable String table;
  private final Predicate<Food> filter;
  private final Comparator<Food> order;

  private FoodQuery(
      Foods foods, @Nullable String table, Predicate<Food> filter, Comparator<Food> order) {
    this.foods = foods;
    this.table = table;
    this.filter = filter;
    this.order = order;
  }

  static FoodQuery over(Foods foods) {
    return new FoodQuery(foods, null, food -> true, BY_TABLE);
  }

  /**
   * Only foods of one table; the others are not read.
   *
   * @param id a table id such as {@code curated}
   * @return the narrower query
   */
  public FoodQuery inTable(String id) {
    return new FoodQuery(foods, id, filter, order);
  }

  /**
   * Only foods of one group.
   *
   * @param group the group
   * @return the narrower query
   */
  public FoodQuery inGroup(FoodGroup group) {
    return and(food -> food.group() == group);
  }

  /**
   * Only foods whose analysed middle per 100 g is at or above an amount.
   *
   * @param component the component
   * @param amount the threshold, inclusive, in the component's unit
   * @return the narrower query
   */
  public FoodQuery withAtLeast(Component component, Amount amount) {
    return and(food -> middle(food, component).filter(m -> m.compareTo(amount) >= 0).isPresent());
  }

  /**
   * Only foods with any figure for a component, censored or not.
   *
   * @param component the component
   * @return the narrower query
   */
  public FoodQuery withFigure(Component component) {
    return and(food -> middle(food, component).isPresent());
  }

  /**
   * Orders by the analysed middle per 100 g, highest first; foods without a figure come last.
   *
   * @param component the component
   * @return the ordered query
   */
  public FoodQuery orderedBy(Component component) {
    Comparator<Food> byMiddle =
        Comparator.comparing(
            food -> middle(food, component).map(Amount::billionths).orElse(-1L),
            Comparator.reverseOrder());
    return new FoodQuery(foods, table, filter, byMiddle.thenComparing(Food::id));
  }

  /**
   * The foods that fit.
   *
   * @return a stream, in the order asked for or else by table and id
   */
  public Stream<Food> stream() {
    Stream<Food> all = table == null ? foods.all() : foods.inTable(table);
    return all.filter(filter).sorted(order);
  }

  /**
   * The foods that fit.
   *
   * @return an unmodifiable list, as {@link #stream}
   * @throws NotFoundException if the table does not exist
   */
  public List<Food> list() {
    return stream().toList();
  }

  private FoodQuery and(Predicate<Food> other) {
    return new FoodQuery(foods, table, filter.and(other), order);
  }

  private static Optional<Amount> middle(Food food, Component component) {
    return food.content(component).analysed().map(Analysed::middle);
  }
}
