package org.k2nutrition.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;

/**
 * The facts on the label of a vitamin K supplement. What was not told is unknown, never "no".
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SupplementLabel permits ImmutableSupplementLabel {

  /**
   * The form as the label names it.
   *
   * @return a form such as {@link Component#MK_7}, {@link Component#K2} if it says no more than
   *     "vitamin K2", {@link Component#K} if no more than "vitamin K"; nothing but vitamin K, and
   *     empty if not told
   */
  Optional<Component> form();

  /**
   * The amount in a daily portion.
   *
   * @return an amount of mass above 0, or empty if the label states none or it was not told
   */
  Optional<Amount> perDay();

  /**
   * The share of the all-trans form that the label states.
   *
   * @return 0 to 100, or empty if the label states none or it was not told
   */
  Optional<BigDecimal> allTransPercent();

  /**
   * Figures that were looked for and do not stand on the label, which is more than not told.
   *
   * @return unmodifiable; of {@link LabelCheck#AMOUNT} and {@link LabelCheck#ISOMER_PURITY}, mostly
   *     empty
   */
  Set<LabelCheck> notStated();

  /**
   * Whether a test by somebody else is named.
   *
   * @return empty if not told
   */
  Optional<Boolean> thirdPartyTested();

  /**
   * Whether there is a warning for users of vitamin K antagonists.
   *
   * @return empty if not told
   */
  Optional<Boolean> anticoagulantWarning();

  /**
   * The country of the buyer.
   *
   * @return an English name, or empty if not told
   */
  Optional<String> country();

  /**
   * Checks the label.
   *
   * @param references all reference values; the maxima for supplements among them are compared
   * @param buyer what is known of the person it is for
   * @return unmodifiable, one finding for each check, in the order of {@link LabelCheck}
   */
  default List<LabelFinding> check(ReferenceQuery references, Person buyer) {
    return new LabelRules(this, references, buyer).findings();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; nothing is required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    allTransPercent()
        .filter(p -> p.signum() < 0 || p.compareTo(BigDecimal.valueOf(100)) > 0)
        .ifPresent(
            p -> {
              throw new IllegalArgumentException(
                  "Percentage out of range: '" + p + "', expected 0 to 100");
            });
    perDay()
        .filter(amount -> !amount.unit().isMass())
        .ifPresent(
            amount -> {
              throw new IllegalArgumentException(
                  "Not an amount of mass: '" + amount + "', expected ug, mg or g");
            });
    perDay()
        .filter(amount -> amount.value().signum() == 0)
        .ifPresent(
            amount -> {
              throw new IllegalArgumentException(
                  "Amount out of range: '" + amount + "', expected above 0");
            });
    form()
        .filter(form -> form.vitamer().isEmpty() && form != Component.K && form != Component.K2)
        .ifPresent(
            form -> {
              throw new IllegalArgumentException(
                  "No form of vitamin K: '" + form.symbol() + "', expected MK-7, K1, K2 ...");
            });
    checkNotStated();
  }

  private void checkNotStated() {
    for (LabelCheck check : notStated()) {
      boolean contradicted =
          switch (check) {
            case AMOUNT -> perDay().isPresent();
            case ISOMER_PURITY -> allTransPercent().isPresent();
            default -> true;
          };
      if (contradicted) {
        throw new IllegalArgumentException(
            "Not stated and yet told, or no figure: '"
                + check
                + "', expected AMOUNT or ISOMER_PURITY without its figure");
      }
    }
  }

  /** Builder of {@link SupplementLabel}. */
  final class Builder extends ImmutableSupplementLabel.Builder {
    Builder() {}

    /**
     * Builds it, and checks the form, the percentage, the amount and that nothing is told and not
     * stated at once.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public SupplementLabel build() {
      SupplementLabel built = super.build();
      built.check();
      return built;
    }
  }
}
