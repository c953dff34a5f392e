package org.k2nutrition.interaction;

import org.k2nutrition.person.Age;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Is of an age.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fromMonths the youngest age in completed months, inclusive
 * @param toMonths the end of the range in months, exclusive
 */
public record AgeAtom(int fromMonths, int toMonths) implements Atom {

  /** The end of a range that has none. */
  static final int NO_END = 1801;

  /**
   * Checks the order.
   *
   * @param fromMonths the youngest age in completed months, inclusive
   * @param toMonths the end of the range in months, exclusive
   * @throws IllegalArgumentException if no age is inside
   */
  public AgeAtom {
    if (fromMonths < 0 || fromMonths >= toMonths) {
      throw new IllegalArgumentException(
          "No age is inside: from '" + fromMonths + "' to below '" + toMonths + "' months");
    }
  }

  /**
   * At least an age.
   *
   * @param age the youngest, inclusive
   * @return the atom
   */
  public static AgeAtom atLeast(Age age) {
    return new AgeAtom(age.months(), NO_END);
  }

  /**
   * Below an age.
   *
   * @param age the end, exclusive
   * @return the atom
   */
  public static AgeAtom below(Age age) {
    return new AgeAtom(0, age.months());
  }

  @Override
  public Sentence describe() {
    if (fromMonths == 0) {
      return Sentence.of(Phrase.AGE_IS_BELOW, toMonths);
    }
    return toMonths < NO_END
        ? Sentence.of(Phrase.AGE_IS_BETWEEN, fromMonths, toMonths)
        : Sentence.of(Phrase.AGE_IS_AT_LEAST, fromMonths);
  }
}
