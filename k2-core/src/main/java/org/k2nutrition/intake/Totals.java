package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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

  private Totals(List<Tally> days) {
    this.days = days;
  }

  /** The mean of one or more days; the mean of one day is its total. */
  static Map<Component, Total> mean(List<Tally> days) {
    Totals totals = new Totals(days);
    Map<Component, Total> mean = new EnumMap<>(Component.class);
    Tally.COUNTED.forEach(component -> mean.put(component, totals.total(component)));
    return Collections.unmodifiableMap(mean);
  }

  private Total total(Component component) {
    return new Total(
        component,
        bounds(component),
        new Analysed(
            mean(component, ComponentTally::analysedLower),
            mean(component, ComponentTally::analysedMiddle),
            mean(component, ComponentTally::analysedUpper)),
        coverage(component, ComponentTally::coveredEnergy, ComponentTally::coveredMass),
        coverage(component, ComponentTally::measuredEnergy, ComponentTally::measuredMass));
  }

  private Bounds bounds(Component component) {
    OpenFoods open = new OpenFoods();
    days.forEach(day -> open.addAll(day.component(component).open()));
    Amount lower = mean(component, ComponentTally::lower);
    return open.isEmpty()
        ? Bounds.of(lower, mean(component, ComponentTally::upper))
        : Bounds.atLeast(lower, open.why(component));
  }

  private Amount mean(Component component, ToLongFunction<ComponentTally> figure) {
    BigDecimal sum = new BigDecimal(sum(day -> figure.applyAsLong(day.component(component))));
    long mean =
        sum.divide(BigDecimal.valueOf(days.size()), 0, RoundingMode.HALF_EVEN).longValueExact();
    return new Amount(mean, component.unit());
  }

  private Coverage coverage(
      Component component,
      ToLongFunction<ComponentTally> energy,
      ToLongFunction<ComponentTally> mass) {
    boolean weighed = days.stream().allMatch(day -> day.unweighed() == 0);
    return new Coverage(
        new Share(
            sum(day -> energy.applyAsLong(day.component(component))), sum(Tally::energy), weighed),
        new Share(
            sum(day -> mass.applyAsLong(day.component(component))),
            sum(Tally::milligrams),
            weighed));
  }

  private BigInteger sum(ToLongFunction<Tally> part) {
    return days.stream()
        .map(day -> BigInteger.valueOf(part.applyAsLong(day)))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
