package org.k2nutrition.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A reference value of one authority, edition, kind, scope and group of people.
 *
 * <p>It is a value for comparison, not a recommendation of this library. This class is immutable
 * and thread-safe.
 */
@Value.Immutable
public sealed interface ReferenceValue permits ImmutableReferenceValue {

  /**
   * The stable id.
   *
   * @return such as {@code efsa-2017-08}
   */
  String id();

  /**
   * The authority.
   *
   * @return its name in English
   */
  String authority();

  /**
   * The countries it speaks for.
   *
   * @return names
   */
  String country();

  /**
   * The document it stands in.
   *
   * @return a title
   */
  String document();

  /**
   * The edition.
   *
   * @return a year, or empty if not stated
   */
  Optional<String> edition();

  /**
   * What took its place.
   *
   * @return the series of the newer values, see {@link #series}; empty if in force as far as known
   */
  Optional<String> supersededBy();

  /**
   * The day on which it ended without anything in its place.
   *
   * @return the last day, or the latest day on which it can have ended; empty if it has not ended
   *     as far as known
   */
  Optional<LocalDate> inForceUntil();

  /**
   * Whether only a part of the document's table was read, so that a missing band is no sign that
   * none was set.
   *
   * @return false by default
   */
  @Value.Default
  default boolean isReadInPart() {
    return false;
  }

  /**
   * What kind of value it is.
   *
   * @return the kind
   */
  ReferenceKind kind();

  /**
   * How far it binds, which is asked of maxima for supplements alone.
   *
   * @return {@link LegalStanding#NOT_STATED} for all other kinds
   */
  @Value.Default
  default LegalStanding legalStanding() {
    return LegalStanding.NOT_STATED;
  }

  /**
   * What it counts.
   *
   * @return the scope
   */
  Scope scope();

  /**
   * The group of people.
   *
   * @return the group
   */
  LifeGroup group();

  /**
   * The sex it is for.
   *
   * @return empty if for both
   */
  Optional<Sex> sex();

  /**
   * The ages it is for.
   *
   * @return empty if the document prints no band
   */
  Optional<AgeBand> ages();

  /**
   * The amount per day.
   *
   * @return empty if the authority looked and set none
   */
  Optional<Amount> amount();

  /**
   * The upper end, where the document gives a range.
   *
   * @return at least {@link #amount}, or empty
   */
  Optional<Amount> amountMax();

  /**
   * Whether the amount is per kilogram of body weight.
   *
   * @return false by default
   */
  @Value.Default
  default boolean isPerKg() {
    return false;
  }

  /**
   * Whether the amount is added to that of the general group.
   *
   * @return false by default
   */
  @Value.Default
  default boolean isIncrement() {
    return false;
  }

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
   * What else must be known to read it.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * The values that were set together: the id without its number.
   *
   * @return such as {@code efsa-2017}
   */
  default String series() {
    int dash = id().lastIndexOf('-');
    boolean numbered =
        dash > 0 && id().substring(dash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    return numbered ? id().substring(0, dash) : id();
  }

  /**
   * Whether the value is for this person. What is not known about the person excludes nothing but
   * pregnancy and breastfeeding, which must have been said, and bands and sexes, which need the age
   * and the sex; whoever is pregnant or breastfeeding needs no sex. {@link ReferenceQuery#answers}
   * shows the values of both sexes where the sex is not known.
   *
   * @param person the person
   * @return true if group, sex and ages fit
   */
  default boolean appliesTo(Person person) {
    return group().fitsLifeStage(person)
        && (group().isLifeStage() || fitsSex(person))
        && ages()
            .map(band -> person.age().map(band::contains).orElse(false))
            .orElseGet(() -> group().fitsAge(person));
  }

  private boolean fitsSex(Person person) {
    return sex().isEmpty() || sex().equals(person.sex());
  }

  /**
   * The amount per day for a person, the lowest if the document gives a range; see {@link
   * #amountMaxFor}.
   *
   * @param person the person
   * @return the amount, times the body weight (rounded half-even to a billionth) if it is per
   *     kilogram; empty if none is set, if the weight is not known, if it is only an increment, or
   *     if it is a dose given for a condition
   */
  default Optional<Amount> amountFor(Person person) {
    return amount().flatMap(amount -> perDay(amount, person));
  }

  /**
   * The highest amount per day for a person, where the document gives a range. Which amount of the
   * range is meant for one person, it does not tell.
   *
   * @param person the person
   * @return at least {@link #amountFor}; empty if there is no range or that is empty
   */
  default Optional<Amount> amountMaxFor(Person person) {
    return amountMax().flatMap(amount -> perDay(amount, person));
  }

  private Optional<Amount> perDay(Amount amount, Person person) {
    if (isIncrement() || kind().isTreatment()) {
      return Optional.empty();
    }
    return isPerKg() ? person.weightKg().map(kg -> times(amount, kg)) : Optional.of(amount);
  }

  private static Amount times(Amount amount, BigDecimal kg) {
    BigDecimal product = amount.value().multiply(kg).setScale(9, RoundingMode.HALF_EVEN);
    return Amount.of(product, amount.unit());
  }

  /**
   * A new builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (kind().isIntakeTarget() && scope().isVitaminK2()) {
      throw new IllegalArgumentException(
          "No authority sets an intake of vitamin K2: '"
              + id()
              + "', found "
              + kind().label()
              + " of "
              + scope().label());
    }
    if (legalStanding() != LegalStanding.NOT_STATED && kind() != ReferenceKind.SUPPLEMENT_MAXIMUM) {
      throw new IllegalArgumentException(
          "Legal standing of what is no maximum for supplements: '"
              + id()
              + "', found "
              + legalStanding());
    }
    amountMax()
        .filter(max -> amount().map(amount -> amount.compareTo(max) > 0).orElse(true))
        .ifPresent(
            max -> {
              throw new IllegalArgumentException(
                  "Reference value out of order: '" + id() + "', highest amount '" + max + "'");
            });
  }

  /** Builder of {@link ReferenceValue}. */
  final class Builder extends ImmutableReferenceValue.Builder {
    Builder() {}

    /**
     * Builds it, and checks that a range is ordered, that no intake of vitamin K2 is claimed, and
     * that only a maximum for supplements has a legal standing.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public ReferenceValue build() {
      ReferenceValue built = super.build();
      built.check();
      return built;
    }
  }
}
