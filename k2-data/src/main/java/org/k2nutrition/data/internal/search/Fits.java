package org.k2nutrition.data.internal.search;

import java.util.Arrays;

/** The words of the vocabulary that a typed word may mean, with how well each fits. */
final class Fits {

  private static final int FIRST_CAPACITY = 16;

  private long[] packed = new long[FIRST_CAPACITY];
  private int size;

  /** Adds a word; one that is added twice counts with its better fit. */
  void add(int rank, float fit) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    // Positive floats are in the order of their bits, so the best fit has the smallest complement.
    packed[size++] = ((long) ~Float.floatToIntBits(fit) << Integer.SIZE) | rank;
  }

  /** Puts the best first; of equals, the lower rank. */
  Fits sorted() {
    Arrays.sort(packed, 0, size);
    return this;
  }

  int size() {
    return size;
  }

  int rank(int at) {
    return (int) packed[at];
  }

  float fit(int at) {
    return Float.intBitsToFloat(~(int) (packed[at] >> Integer.SIZE));
  }
}
