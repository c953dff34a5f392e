package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/**
 * Totals of days: a sum over days divided once, half-even, to a billionth. Shares are pooled over
 * the days, not averaged.
 */
final class Totals {

  private final List<Tally> days;
  private final DiaryFoods foods;
  private final boolean weighed;
  private final BigInteger mass;
  private final BigInteger energy;

  private Totals(List<Tally> days, DiaryFoods foods) {
    this.days = days;
    this.foods = foods;
    this.weighed = days.stream().allMatch(day -> day.unweighed() == 0);
    this.mass = sum(Tally::milligrams).toBigInteger();
    this.energy = sum(Tally::energy).toBigInteger();
  }

  /** The totals of one day. */
  static Map<Component, Total> of(Tally day) {
    List<Tally> days = List.of(day);
    return mean(days, DiaryFoods.of(days));
  }

  /** The mean of one or more days. */
  static Map<Component, Total> mean(List<Tally> days, DiaryFoods foods) {
    Totals totals = new Totals(days, foods);
    Map<Component, Total> mean = new EnumMap<>(Component.class);
    for (Component component : Component.counted()) {
      mean.put(component, totals.total(component));
    }
    return Collections.unmodifiableMap(mean);
  }

  private Total total(Component component) {
    Amount lower = mean(component, day -> day.lower(component));
    return new Total(
        component,
        bounds(component, lower),
        new Analysed(
            lower,
            mean(component, day -> day.analysedMiddle(component)),
            mean(component, day -> day.analysedUpper(component))),
        coverage(day -> day.coveredEnergy(component), day -> day.coveredMass(component)),
        coverage(day -> day.measuredEnergy(component), day -> day.measuredMass(component)));
  }

  private Bounds bounds(Component component, Amount lower) {
    for (Tally day : days) {
      if (day.isOpen(component)) {
        return Bounds.atLeast(lower, foods.why(component));
      }
    }
    return Bounds.of(lower, mean(component, day -> day.upper(component)));
  }

  private Amount mean(Component component, ToLongFunction<Tally> figure) {
    return new Amount(sum(figure).mean(days.size()), component.unit());
  }

  private Coverage coverage(
      ToLongFunction<Tally> coveredEnergy, ToLongFunction<Tally> coveredMass) {
    return new Coverage(
        new Share(sum(coveredEnergy).toBigInteger(), energy, weighed), massShare(sum(coveredMass)));
  }

  private Share massShare(WideSum billionths) {
    return billionths.isLong()
        ? Share.ofMass(billionths.toLong(), mass, weighed)
        : Share.ofMass(billionths.toBigInteger(), mass, weighed);
  }

  private WideSum sum(ToLongFunction<Tally> part) {
    WideSum sum = new WideSum();
    for (Tally day : days) {
      sum.add(part.applyAsLong(day));
    }
    return sum;
  }
}
