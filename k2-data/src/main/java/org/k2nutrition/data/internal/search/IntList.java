package org.k2nutrition.data.internal.search;

import java.util.Arrays;

/** Whole numbers in a row, without boxes. */
final class IntList {

  private static final int FIRST = 16;

  private int[] values = new int[FIRST];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
