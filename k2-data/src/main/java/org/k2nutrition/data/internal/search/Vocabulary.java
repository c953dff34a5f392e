package org.k2nutrition.data.internal.search;

import java.util.Set;

/** The words of all names, in order; each is known by its rank. */
final class Vocabulary {

  /** What {@link #find} gives for a word that is not there. */
  static final int NONE = -1;

  private final char[] letters;
  private final int[] starts;
  private final long[] masks;

  /** A vocabulary of words that come in order. */
  Vocabulary(Set<String> words) {
    this.letters = new char[words.stream().mapToInt(String::length).sum()];
    this.starts = new int[words.size() + 1];
    this.masks = new long[words.size()];
    int rank = 0;
    for (String word : words) {
      word.getChars(0, word.length(), letters, starts[rank]);
      masks[rank] = mask(word);
      starts[rank + 1] = starts[rank] + word.length();
      rank++;
    }
  }

  /**
   * Which letters a word has, as bits. Letters may share a bit: words whose masks differ in a bit
   * differ in a letter, never the other way round.
   */
  static long mask(String word) {
    long mask = 0;
    for (int at = 0; at < word.length(); at++) {
      mask |= 1L << (word.charAt(at) & 63);
    }
    return mask;
  }

  int size() {
    return masks.length;
  }

  int length(int rank) {
    return starts[rank + 1] - starts[rank];
  }

  long mask(int rank) {
    return masks[rank];
  }

  char first(int rank) {
    return letters[starts[rank]];
  }

  String text(int rank) {
    return new String(letters, starts[rank], length(rank));
  }

  /** The rank of a word, or {@link #NONE}. */
  int find(String word) {
    int rank = from(word);
    return beginsWith(rank, word) && length(rank) == word.length() ? rank : NONE;
  }

  /** The rank of the first word that does not come before a text; the size if all do. */
  int from(String text) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether there is a word of this rank and it begins so. */
  boolean beginsWith(int rank, String text) {
    if (rank >= size() || length(rank) < text.length()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (letters[starts[rank] + at] != text.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  int slips(Pattern pattern, int rank) {
    return pattern.slips(letters, starts[rank], starts[rank + 1]);
  }

  int slipsToBeginning(Pattern pattern, int rank) {
    return pattern.slipsToBeginning(letters, starts[rank], starts[rank + 1]);
  }

  private int compare(int rank, String text) {
    int shared = Math.min(length(rank), text.length());
    for (int at = 0; at < shared; at++) {
      int order = Character.compare(letters[starts[rank] + at], text.charAt(at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(length(rank), text.length());
  }
}
