package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Tier;

/**
 * The tier of a total: the weakest that matters. A tier matters if it and those weaker than it gave
 * more than a tenth of what the foods surely gave; the tenth is this library's convention.
 */
final class TierMethod {

  private static final Tier[] WEAKEST_FIRST = {Tier.E, Tier.D, Tier.C, Tier.B, Tier.A};
  private static final BigDecimal MATTERS = new BigDecimal("0.1");

  private TierMethod() {}

  static Optional<Tier> of(Component component, List<Contribution> contributions) {
    Map<Tier, BigDecimal> given = new EnumMap<>(Tier.class);
    BigDecimal all = BigDecimal.ZERO;
    for (Contribution contribution : contributions) {
      BigDecimal amount = contribution.amount().value();
      Tier tier = contribution.food().content(component).tier().orElse(Tier.E);
      given.merge(tier, amount, BigDecimal::add);
      all = all.add(amount);
    }
    BigDecimal threshold = all.multiply(MATTERS);
    BigDecimal weaker = BigDecimal.ZERO;
    for (Tier tier : WEAKEST_FIRST) {
      weaker = weaker.add(given.getOrDefault(tier, BigDecimal.ZERO));
      if (weaker.compareTo(threshold) > 0) {
        return Optional.of(tier);
      }
    }
    return Optional.empty();
  }
}
