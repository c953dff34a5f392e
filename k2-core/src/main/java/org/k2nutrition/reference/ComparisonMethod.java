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

/** How an intake is compared: met, below, or not decided, always with the reason. */
final class ComparisonMethod {

  private static final Set<Scope> WIDER_THAN_PHYLLOQUINONE =
      EnumSet.of(Scope.TOTAL_VITAMIN_K, Scope.PHYLLOQUINONE_MK4_MK7);

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
    Outcome outcome = outcome(compared, amount.get());
    return comparison
        .amount(amount)
        .outcome(outcome)
        .why(why(outcome, reference, compared, intake))
        .build();
  }

  private static Outcome outcome(Bounds compared, Amount amount) {
    if (compared.isAtLeast(amount)) {
      return Outcome.MET;
    }
    return compared.isBelow(amount) ? Outcome.BELOW : Outcome.UNCERTAIN;
  }

  private static String notComparable(ReferenceValue reference) {
    if (!reference.kind().isIntakeTarget()) {
      return "a " + reference.kind().label() + " is not a target for an intake";
    }
    if (reference.isIncrement()) {
      return "an increment on another value, which is not added here";
    }
    return reference.isPerKg() && reference.amount().isPresent()
        ? "per kilogram of body weight, and the weight is not known"
        : "the authority set no value";
  }

  private static String why(
      Outcome outcome,
      ReferenceValue reference,
      Bounds compared,
      Function<Component, Bounds> intake) {
    return switch (outcome) {
      case MET -> "the lower bound is at or above the value";
      case BELOW -> "the upper bound is below the value; that is not a deficiency";
      default -> uncertain(reference, compared, intake);
    };
  }

  private static String uncertain(
      ReferenceValue reference, Bounds compared, Function<Component, Bounds> intake) {
    String reason = compared.why().orElse("the value lies between the lower and the upper bound");
    return WIDER_THAN_PHYLLOQUINONE.contains(reference.scope())
        ? reason + "; phylloquinone alone: " + range(intake.apply(Component.K1))
        : reason;
  }

  private static String range(Bounds bounds) {
    String lower = number(bounds.lower());
    return bounds
        .upper()
        .map(ComparisonMethod::number)
        .map(upper -> upper.equals(lower) ? lower + " µg" : lower + " to " + upper + " µg")
        .orElse("at least " + lower + " µg");
  }

  private static String number(Amount amount) {
    return amount.value().setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
