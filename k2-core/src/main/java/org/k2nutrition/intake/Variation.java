package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * How steady a component is from day to day, over the analysed middle of each day.
 *
 * <p>With vitamin K antagonists, steadiness matters more than the amount. It is computed over what
 * was analysed, so what was not analysed may vary unseen. This class is immutable and thread-safe.
 *
 * @param coefficient the sample standard deviation divided by the mean, four decimals; empty with
 *     fewer than two days or a mean of zero
 * @param highest the highest day
 * @param lowest the lowest day
 * @param outlyingDays the days above twice or below half of the median day, sorted
 */
public record Variation(
    Optional<BigDecimal> coefficient, Amount highest, Amount lowest, List<LocalDate> outlyingDays) {

  /**
   * Copies the days.
   *
   * @param coefficient the sample standard deviation divided by the mean, four decimals; empty with
   *     fewer than two days or a mean of zero
   * @param highest the highest day
   * @param lowest the lowest day
   * @param outlyingDays the days above twice or below half of the median day, sorted
   */
  public Variation {
    outlyingDays = List.copyOf(outlyingDays);
  }

  /**
   * Why there is no coefficient.
   *
   * @return present if and only if {@link #coefficient} is empty
   */
  public Optional<Sentence> why() {
    if (coefficient.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.of(highest.billionths() == 0 ? Phrase.NO_AMOUNT_ON_ANY_DAY : Phrase.ONE_DAY));
  }
}
