package org.k2nutrition.data.internal.search;

/**
 * Counts the slips between a typed word and other words: letters left out, doubled, mistaken, or
 * two neighbours swapped, no part edited twice ("optimal string alignment").
 *
 * <p>All rows of the usual table are worked on at once, as the bits of a number: H. Hyyrö, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of
 * Computing 10 (2003), 29-39. A word has at most 64 letters.
 */
final class Pattern {

  private static final int ASCII = 128;

  private final String word;
  private final long[] ascii = new long[ASCII];
  private final long last;

  Pattern(String word) {
    this.word = word;
    this.last = 1L << (word.length() - 1);
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) < ASCII) {
        ascii[word.charAt(at)] |= 1L << at;
      }
    }
  }

  /** The slips to another word. */
  int slips(char[] letters, int from, int to) {
    return run(letters, from, to, false);
  }

  /** The slips to the beginning of another word that is nearest. */
  int slipsToBeginning(char[] letters, int from, int to) {
    return run(letters, from, to, true);
  }

  private int run(char[] letters, int from, int to, boolean beginning) {
    long positive = -1L;
    long negative = 0;
    long diagonal = 0;
    long before = 0;
    int slips = word.length();
    int fewest = slips;
    for (int at = from; at < to; at++) {
      long here = places(letters[at]);
      long swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & positive) + positive) ^ positive) | here | negative | swapped;
      long up = negative | ~(diagonal | positive);
      long down = diagonal & positive;
      if ((up & last) != 0) {
        slips++;
      } else if ((down & last) != 0) {
        slips--;
      }
      up = (up << 1) | 1;
      positive = (down << 1) | ~(diagonal | up);
      negative = up & diagonal;
      before = here;
      fewest = Math.min(fewest, slips);
    }
    return beginning ? fewest : slips;
  }

  private long places(char letter) {
    if (letter < ASCII) {
      return ascii[letter];
    }
    long places = 0;
    for (int at = word.indexOf(letter); at >= 0; at = word.indexOf(letter, at + 1)) {
      places |= 1L << at;
    }
    return places;
  }
}
