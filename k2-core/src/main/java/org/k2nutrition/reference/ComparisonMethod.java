package org.k2nutrition.reference;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.reference.Comparison.Outcome;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** How an intake is compared: met, below, or not decided, always with the reason. */
final class ComparisonMethod {

  private static final Set<Scope> WIDER_THAN_PHYLLOQUINONE =
      EnumSet.of(Scope.TOTAL_VITAMIN_K, Scope.PHYLLOQUINONE_MK4_MK7);

  private static final String MICROGRAM = " µg";

  private ComparisonMethod() {}

  static Comparison compare(
      ReferenceValue reference, Person person, Function<Component, Bounds> intake) {
    Bounds compared = reference.scope().of(intake);
    Comparison.Builder comparison =
        new Comparison.Builder().reference(reference).compared(compared);
    Optional<Amount> amount = reference.amountFor(person);
    if (!reference.kind().isIntakeTarget() || amount.isEmpty()) {
      return comparison.outcome(Outcome.NOT_COMPARABLE).why(notComparable(reference)).build();
    }
    Optional<Amount> highest = reference.amountMaxFor(person);
    Outcome outcome = outcome(compared, amount.get(), highest.orElse(amount.get()));
    return comparison
        .amount(amount)
        .amountMax(highest)
        .outcome(outcome)
        .why(why(outcome, reference, amount.get(), highest, compared, intake))
        .build();
  }

  /** Within a range the document does not tell which amount is meant for one person. */
  private static Outcome outcome(Bounds compared, Amount lowest, Amount highest) {
    if (compared.isAtLeast(highest)) {
      return Outcome.MET;
    }
    return compared.isBelow(lowest) ? Outcome.BELOW : Outcome.UNCERTAIN;
  }

  private static Sentence notComparable(ReferenceValue reference) {
    if (!reference.kind().isIntakeTarget()) {
      return Sentence.of(
          Phrase.NO_TARGET, Sentence.word(reference.kind(), reference.kind().label()));
    }
    if (reference.isIncrement()) {
      return Sentence.of(Phrase.INCREMENT);
    }
    return Sentence.of(
        reference.isPerKg() && reference.amount().isPresent()
            ? Phrase.NO_WEIGHT
            : Phrase.NO_VALUE_SET);
  }

  private static Sentence why(
      Outcome outcome,
      ReferenceValue reference,
      Amount lowest,
      Optional<Amount> highest,
      Bounds compared,
      Function<Component, Bounds> intake) {
    return switch (outcome) {
      case MET ->
          Sentence.of(
              highest.isPresent()
                  ? Phrase.LOWER_BOUND_AT_HIGHEST_OF_RANGE
                  : Phrase.LOWER_BOUND_AT_VALUE);
      case BELOW ->
          Sentence.of(
              highest.isPresent()
                  ? Phrase.UPPER_BOUND_BELOW_LOWEST_OF_RANGE
                  : Phrase.UPPER_BOUND_BELOW_VALUE);
      default -> uncertain(reference, reason(lowest, highest, compared), intake);
    };
  }

  private static Sentence reason(Amount lowest, Optional<Amount> highest, Bounds compared) {
    if (highest.isEmpty()) {
      return compared.why().orElseGet(() -> Sentence.of(Phrase.VALUE_BETWEEN_BOUNDS));
    }
    Sentence range = Sentence.of(Phrase.RANGE_NOT_DECIDED, lowest, highest.get());
    return compared.why().map(why -> Sentence.of(Phrase.ALSO, range, why)).orElse(range);
  }

  private static Sentence uncertain(
      ReferenceValue reference, Sentence reason, Function<Component, Bounds> intake) {
    return WIDER_THAN_PHYLLOQUINONE.contains(reference.scope())
        ? Sentence.of(Phrase.PHYLLOQUINONE_ALONE, reason, range(intake.apply(Component.K1)))
        : reason;
  }

  private static Sentence range(Bounds bounds) {
    String lower = number(bounds.lower());
    if (bounds.upper().isEmpty()) {
      return Sentence.of(Phrase.AT_LEAST, lower + MICROGRAM);
    }
    String upper = number(bounds.upper().get());
    return upper.equals(lower)
        ? Sentence.verbatim(lower + MICROGRAM)
        : Sentence.of(Phrase.FROM_TO, lower, upper + MICROGRAM);
  }

  private static String number(Amount amount) {
    return amount.value().setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
