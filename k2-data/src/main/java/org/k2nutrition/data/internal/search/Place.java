package org.k2nutrition.data.internal.search;

/**
 * Where a word stands in a name. Names begin with what a thing is; what comes after commas or in
 * brackets says it more exactly, and people leave it out when they type.
 */
enum Place {
  /** Before the second comma. */
  HEAD(100),
  /** After the second comma. */
  THIRD(70),
  /** After the third comma. */
  TAIL(50),
  /** In brackets. */
  BRACKETS(40),
  /** A character within a longer word: it can be found but tells nothing about the name. */
  INSIDE(0);

  private static final float HUNDRED = 100;

  private final int hundredths;

  Place(int hundredths) {
    this.hundredths = hundredths;
  }

  static Place of(int commas, int brackets) {
    if (brackets > 0) {
      return BRACKETS;
    }
    if (commas < 2) {
      return HEAD;
    }
    return commas == 2 ? THIRD : TAIL;
  }

  /** What a word here adds to the whole of a name, as a number to store. */
  byte stored() {
    return (byte) hundredths;
  }

  /** A stored number as a share, 0 to 1. */
  static float share(byte stored) {
    return stored / HUNDRED;
  }
}
