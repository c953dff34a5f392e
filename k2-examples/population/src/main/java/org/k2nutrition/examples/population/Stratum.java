package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.person.Sex;

/** People of one sex and a band of ages, both ends inclusive. */
record Stratum(Sex sex, int from, int to) {

  /** The bands of the reference intakes, and the infants before them. */
  private static final int[] STARTS = {0, 1, 4, 9, 14, 19, 31, 51, 71};

  private static final int ADULT = 20;

  /** For each sex: the bands, then all adults from 20 years on. */
  static List<Stratum> all() {
    List<Stratum> all = new ArrayList<>();
    for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
      all.addAll(bands(sex));
      all.add(adults(sex));
    }
    return all;
  }

  static List<Stratum> bands(Sex sex) {
    List<Stratum> bands = new ArrayList<>();
    for (int i = 0; i < STARTS.length; i++) {
      int to = i + 1 < STARTS.length ? STARTS[i + 1] - 1 : Respondent.TOP_AGE;
      bands.add(new Stratum(sex, STARTS[i], to));
    }
    return bands;
  }

  static Stratum adults(Sex sex) {
    return new Stratum(sex, ADULT, Respondent.TOP_AGE);
  }

  boolean contains(Respondent respondent) {
    return respondent.sex() == sex && respondent.age() >= from && respondent.age() <= to;
  }

  boolean isOpen() {
    return to == Respondent.TOP_AGE;
  }

  String people() {
    return sex == Sex.MALE ? "male" : "female";
  }

  String ages() {
    if (isOpen()) {
      return from + "+";
    }
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
