package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.quantity.Unit;

/**
 * The bounds on one day for which sums cannot overflow: the food gives at most 9 × 10¹⁸ billionths
 * of a component ({@link Mass#MAX_BLOCK}), and 100 g of doses 10¹⁷ more, together less than 2⁶³ −
 * 1.
 */
final class DayLimits {

  private static final BigDecimal LARGEST_DOSES = BigDecimal.valueOf(100_000_000);

  private DayLimits() {}

  static void check(List<DiaryEntry> entries) {
    Mass food =
        entriesOf(entries, FoodEntry.class).map(FoodEntry::mass).reduce(Mass.ZERO, Mass::plus);
    require(
        food.compareTo(Mass.MAX_BLOCK) <= 0, "Mass", food.toString(), Mass.MAX_BLOCK.toString());
    BigDecimal micrograms =
        entriesOf(entries, SupplementEntry.class)
            .map(dose -> dose.amount().in(Unit.MICROGRAM).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    require(
        micrograms.compareTo(LARGEST_DOSES) <= 0,
        "Supplements",
        micrograms.movePointLeft(6).stripTrailingZeros().toPlainString() + " g",
        "100 g");
  }

  private static <T> Stream<T> entriesOf(List<DiaryEntry> entries, Class<T> type) {
    return entries.stream().filter(type::isInstance).map(type::cast);
  }

  private static void require(boolean holds, String what, String found, String most) {
    if (!holds) {
      throw new IllegalArgumentException(
          what + " of a day out of range: '" + found + "', expected at most " + most);
    }
  }
}
