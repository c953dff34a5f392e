package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.data.References;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.ReferenceValue;

/** The reference values that an intake is laid beside. */
final class IntakeTargets {

  private final References references;
  private final Authorities authorities;

  IntakeTargets(References references, Authorities authorities) {
    this.references = references;
    this.authorities = authorities;
  }

  /** Those that apply to a person, whatever the sex is if it is not known. */
  List<ReferenceValue> of(Person person) {
    return all(person).filter(value -> isSexKnown(person) || value.sex().isEmpty()).toList();
  }

  /** Those of each sex, of which one would apply too if the sex were known; none if it is. */
  List<ReferenceValue> ofOneSex(Person person) {
    return all(person).filter(value -> !isSexKnown(person) && value.sex().isPresent()).toList();
  }

  private Stream<ReferenceValue> all(Person person) {
    return references.forPerson(person).stream()
        .filter(value -> value.kind().isIntakeTarget())
        .filter(authorities::match);
  }

  /** Pregnancy and breastfeeding tell the sex. */
  private static boolean isSexKnown(Person person) {
    return person.sex().isPresent()
        || person.lifeStage().filter(stage -> stage != LifeStage.NEITHER).isPresent();
  }
}
