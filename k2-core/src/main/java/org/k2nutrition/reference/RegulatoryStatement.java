package org.k2nutrition.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * What an authority said or ruled about vitamin K.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface RegulatoryStatement permits ImmutableRegulatoryStatement {

  /**
   * The stable id.
   *
   * @return such as {@code reg-001}
   */
  String id();

  /**
   * Who said it.
   *
   * @return a name in English
   */
  String authority();

  /**
   * Where it holds.
   *
   * @return names of countries, or {@code international}
   */
  String jurisdiction();

  /**
   * When it was said.
   *
   * @return a year, or empty if not stated
   */
  OptionalInt year();

  /**
   * What it is about.
   *
   * @return the topic
   */
  RegulatoryTopic topic();

  /**
   * The forms of vitamin K it speaks of.
   *
   * @return unmodifiable, at least one; {@link Component#K} for total vitamin K
   */
  List<Component> forms();

  /**
   * What was said.
   *
   * @return in own words
   */
  String statement();

  /**
   * Conditions, amounts, places.
   *
   * @return in words
   */
  Optional<String> conditions();

  /**
   * The amount of vitamin K per day from which on it holds.
   *
   * @return inclusive; empty if it names none, see {@link #aboveAmount}
   */
  Optional<Amount> fromAmount();

  /**
   * The amount of vitamin K per day above which it holds.
   *
   * @return exclusive; empty if it names none, see {@link #fromAmount}
   */
  Optional<Amount> aboveAmount();

  /**
   * Whether it may speak of a supplement. What is not known of the label excludes nothing.
   *
   * @param label what is known of the label
   * @return false if it speaks of other forms, or of higher amounts
   */
  default boolean mayHoldFor(SupplementLabel label) {
    return label.form().map(this::speaksOf).orElse(true)
        && label.perDay().map(this::reaches).orElse(true);
  }

  private boolean speaksOf(Component form) {
    boolean menaquinone = form == Component.K2 || Component.menaquinones().contains(form);
    return form == Component.K
        || forms().contains(Component.K)
        || forms().contains(form)
        || (forms().contains(Component.K2) && menaquinone)
        || (form == Component.K2 && forms().stream().anyMatch(Component.menaquinones()::contains));
  }

  private boolean reaches(Amount perDay) {
    Amount amount = perDay.in(Unit.MICROGRAM);
    return fromAmount().map(from -> amount.compareTo(from) >= 0).orElse(true)
        && aboveAmount().map(above -> amount.compareTo(above) > 0).orElse(true);
  }

  /**
   * The day on which the rule it tells of ended.
   *
   * @return empty if it has not ended as far as known
   */
  Optional<LocalDate> endedOn();

  /**
   * Where it stands.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * Whether it was read there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * A new builder.
   *
   * @return an empty builder; all but {@code year}, {@code conditions}, {@code fromAmount}, {@code
   *     aboveAmount} and {@code endedOn} are required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (forms().isEmpty()) {
      throw new IllegalArgumentException(
          "Statement without form: '" + id() + "', expected at least one");
    }
  }

  /** Builder of {@link RegulatoryStatement}. */
  final class Builder extends ImmutableRegulatoryStatement.Builder {
    Builder() {}

    /**
     * Builds it, and checks that a form is named.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public RegulatoryStatement build() {
      RegulatoryStatement built = super.build();
      built.check();
      return built;
    }
  }
}
