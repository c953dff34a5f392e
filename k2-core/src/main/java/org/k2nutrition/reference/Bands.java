package org.k2nutrition.reference;

import org.k2nutrition.person.Age;

/** How far an age is from what a value is for. */
final class Bands {

  private Bands() {}

  /** Months from the band to the age: negative if the band ends before the age; 0 inside. */
  static int distance(ReferenceValue value, Age age) {
    return value
        .ages()
        .map(band -> distance(band, age))
        .orElseGet(() -> distance(value.group().fromMonths(), value.group().toMonths(), age));
  }

  private static int distance(AgeBand band, Age age) {
    if (band.contains(age)) {
      return 0;
    }
    int to = band.last().isEmpty() ? Integer.MAX_VALUE : band.unit().months(band.last().getAsInt());
    return distance(band.unit().months(band.first()), to, age);
  }

  private static int distance(int from, int to, Age age) {
    if (age.months() < from) {
      return from - age.months();
    }
    return age.months() >= to ? to - age.months() - 1 : 0;
  }
}
