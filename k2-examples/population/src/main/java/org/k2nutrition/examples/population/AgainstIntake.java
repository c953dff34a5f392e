package org.k2nutrition.examples.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.Scope;

/**
 * The share of the people of a stratum at or above the adequate intake of the United States and
 * Canada, by the mean of two days.
 *
 * <p>The intake is set for total vitamin K, so the comparison within scope is {@code met} (the
 * lower bound of vitamin K reaches it), {@code below} (the upper bound is known and does not), or
 * neither. Phylloquinone alone stands beside it, as publications compare that.
 *
 * @param amount the adequate intake in µg a day
 * @param phylloquinone share at or above it by phylloquinone: lower, middle and upper over what was
 *     analysed
 */
record AgainstIntake(
    Stratum stratum,
    int people,
    String amount,
    List<Double> phylloquinone,
    double met,
    double below) {

  /** The adequate intakes of the people of a stratum that have one. */
  static final class Intakes {

    private static final String AUTHORITY = "Institute of Medicine";

    private final K2 k2;
    private final Map<String, Optional<Amount>> known = new TreeMap<>();

    Intakes(K2 k2) {
      this.k2 = k2;
    }

    /** Of everybody from one year on; the survey does not give the months of infants. */
    Optional<Amount> of(Respondent respondent) {
      return respondent.age() == 0
          ? Optional.empty()
          : known.computeIfAbsent(
              respondent.sex() + " " + respondent.age(), key -> find(respondent));
    }

    private Optional<Amount> find(Respondent respondent) {
      return k2
          .references()
          .query()
          .byAuthority(AUTHORITY)
          .ofKind(ReferenceKind.ADEQUATE_INTAKE)
          .ofScope(Scope.TOTAL_VITAMIN_K)
          .forPerson(respondent.person())
          .stream()
          .map((ReferenceValue value) -> value.amountFor(respondent.person()))
          .flatMap(Optional::stream)
          .findFirst();
    }
  }

  static Optional<AgainstIntake> of(Stratum stratum, List<PersonIntake> people, Intakes intakes) {
    if (people.stream().anyMatch(person -> intakes.of(person.respondent()).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new AgainstIntake(
            stratum,
            people.size(),
            amounts(people, intakes),
            List.of(
                reached(people, intakes, Component.K1, Kind.LOWER),
                reached(people, intakes, Component.K1, Kind.MIDDLE),
                reached(people, intakes, Component.K1, Kind.UPPER)),
            reached(people, intakes, Component.K, Kind.LOWER),
            Weighted.share(
                people, person -> person.mean(Component.K).bound() < amount(person, intakes))));
  }

  private enum Kind {
    LOWER,
    MIDDLE,
    UPPER
  }

  private static double reached(
      List<PersonIntake> people, Intakes intakes, Component component, Kind kind) {
    return Weighted.share(
        people,
        person -> {
          PersonIntake.Mean mean = person.mean(component);
          double intake =
              switch (kind) {
                case LOWER -> mean.lower();
                case MIDDLE -> mean.middle();
                case UPPER -> mean.upper();
              };
          return intake >= amount(person, intakes);
        });
  }

  private static double amount(PersonIntake person, Intakes intakes) {
    return intakes.of(person.respondent()).orElseThrow().value().doubleValue();
  }

  private static String amounts(List<PersonIntake> people, Intakes intakes) {
    List<String> distinct =
        people.stream()
            .map(person -> intakes.of(person.respondent()).orElseThrow().value().toPlainString())
            .distinct()
            .toList();
    return String.join("/", distinct);
  }
}
