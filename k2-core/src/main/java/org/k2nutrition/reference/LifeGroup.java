package org.k2nutrition.reference;

import java.util.Optional;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;

/**
 * The group of people a reference value names, besides age and sex.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LifeGroup {
  /** Everybody. */
  ANY(0, Integer.MAX_VALUE),
  /** Infants, up to the first birthday as far as no band says otherwise. */
  INFANT(0, 12),
  /** Children, from the first birthday to 18 years as far as no band says otherwise. */
  CHILD(12, 18 * 12),
  /** Adolescents. */
  ADOLESCENT(10 * 12, 19 * 12),
  /** Adults, from 18 years as far as no band says otherwise. */
  ADULT(18 * 12, Integer.MAX_VALUE),
  /** Adults and children. */
  ADULT_AND_CHILD(12, Integer.MAX_VALUE),
  /** Pregnant women. */
  PREGNANCY(0, Integer.MAX_VALUE),
  /** Breastfeeding women. */
  LACTATION(0, Integer.MAX_VALUE);

  private final int fromMonths;
  private final int toMonths;

  LifeGroup(int fromMonths, int toMonths) {
    this.fromMonths = fromMonths;
    this.toMonths = toMonths;
  }

  int fromMonths() {
    return fromMonths;
  }

  int toMonths() {
    return toMonths;
  }

  /** Whether it is pregnancy or breastfeeding, which tell the sex. */
  boolean isLifeStage() {
    return this == PREGNANCY || this == LACTATION;
  }

  /** Whether the group's life stage is the person's; age is not looked at. */
  boolean fitsLifeStage(Person person) {
    Optional<LifeStage> stage = person.lifeStage();
    return switch (this) {
      case PREGNANCY -> stage.equals(Optional.of(LifeStage.PREGNANT));
      case LACTATION -> stage.equals(Optional.of(LifeStage.BREASTFEEDING));
      default -> true;
    };
  }

  /** Whether the person's age is one the group's word means; used where no band is printed. */
  boolean fitsAge(Person person) {
    return person
        .age()
        .map(age -> age.months() >= fromMonths && age.months() < toMonths)
        .orElse(this == ANY || isLifeStage());
  }
}
