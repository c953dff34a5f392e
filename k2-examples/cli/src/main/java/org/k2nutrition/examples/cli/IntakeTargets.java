package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.k2nutrition.data.References;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.reference.ReferenceValue;

/** The reference values that an intake is laid beside. */
final class IntakeTargets {

  private final References references;
  private final Authorities authorities;

  IntakeTargets(References references, Authorities authorities) {
    this.references = references;
    this.authorities = authorities;
  }

  /** Those that apply to a person. */
  List<ReferenceValue> of(Person person) {
    return references.forPerson(person).stream()
        .filter(value -> value.kind().isIntakeTarget())
        .filter(authorities::match)
        .toList();
  }

  /** Those that would apply too if the sex were known; none if it is, or if the age is not. */
  List<ReferenceValue> ofOneSex(Person person) {
    if (person.sex().isPresent() || person.age().isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Sex.values())
        .filter(sex -> sex == Sex.FEMALE || isNeither(person))
        .flatMap(sex -> of(Person.builder().from(person).sex(sex).build()).stream())
        .filter(value -> value.sex().isPresent())
        .distinct()
        .sorted(Comparator.comparing(ReferenceValue::id))
        .toList();
  }

  /** Whether the person may be a man, whom no other life stage can be said of. */
  private static boolean isNeither(Person person) {
    return person.lifeStage().filter(stage -> stage != LifeStage.NEITHER).isEmpty();
  }
}
