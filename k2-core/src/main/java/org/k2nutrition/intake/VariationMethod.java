package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;

/** Day-to-day variation of one component. */
final class VariationMethod {

  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final int DECIMALS = 4;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private VariationMethod() {}

  static Variation of(Component component, List<DayAssessment> days) {
    List<Amount> middles = days.stream().map(day -> middle(day, component)).sorted().toList();
    BigDecimal median = median(middles);
    List<LocalDate> outlying =
        days.stream()
            .filter(day -> isOutlying(middle(day, component).value(), median))
            .map(DayAssessment::date)
            .toList();
    return new Variation(
        coefficient(middles), middles.get(middles.size() - 1), middles.get(0), outlying);
  }

  private static Amount middle(DayAssessment day, Component component) {
    return day.total(component).analysed().middle();
  }

  private static boolean isOutlying(BigDecimal value, BigDecimal median) {
    return value.compareTo(median.multiply(TWO)) > 0 || value.multiply(TWO).compareTo(median) < 0;
  }

  private static BigDecimal median(List<Amount> sorted) {
    int size = sorted.size();
    BigDecimal high = sorted.get(size / 2).value();
    return size % 2 == 1 ? high : high.add(sorted.get(size / 2 - 1).value()).divide(TWO, PRECISION);
  }

  private static Optional<BigDecimal> coefficient(List<Amount> values) {
    BigDecimal count = BigDecimal.valueOf(values.size());
    BigDecimal sum = values.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (values.size() < 2 || sum.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal mean = sum.divide(count, PRECISION);
    BigDecimal squares =
        values.stream()
            .map(value -> value.value().subtract(mean).pow(2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal deviation =
        squares.divide(count.subtract(BigDecimal.ONE), PRECISION).sqrt(PRECISION);
    return Optional.of(
        deviation.divide(mean, PRECISION).setScale(DECIMALS, RoundingMode.HALF_EVEN));
  }
}
