package org.k2nutrition.examples.benchmarks.rules;

/** Three-valued logic on small numbers: false, unknown, true. */
final class Kleene {

  static final int FALSE = 0;
  static final int UNKNOWN = 1;
  static final int TRUE = 2;

  private Kleene() {}

  static int and(int a, int b) {
    return Math.min(a, b);
  }

  static int and(int a, int b, int c) {
    return and(a, and(b, c));
  }

  static int or(int a, int b) {
    return Math.max(a, b);
  }

  static int not(int a) {
    return TRUE - a;
  }

  static int of(boolean so) {
    return so ? TRUE : FALSE;
  }

  static int unlessOpen(boolean open) {
    return open ? UNKNOWN : FALSE;
  }
}
