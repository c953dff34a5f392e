package org.k2nutrition.data.internal.search;

/**
 * How many slips of the fingers a typed word may hold. Short words bear few, because nearly every
 * short word is near another; numbers bear none.
 */
final class Slips {

  private Slips() {}

  /** The most slips between a typed word and the whole word that is meant. */
  static int most(String text) {
    if (text.chars().allMatch(Character::isDigit) || text.length() < 2) {
      return 0;
    }
    return text.length() < 6 ? 1 : 2;
  }

  /** How much longer than the typed word the word that is meant must be, at the least. */
  static int fewestLonger(String text, int most) {
    return text.length() == 2 ? 1 : -most;
  }

  /** The most slips between a typed word and the beginning of the word that is meant. */
  static int mostInBeginning(String text) {
    if (text.length() < 4 || text.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return text.length() < 8 ? 1 : 2;
  }
}
