package org.k2nutrition.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Keys that a mistyped one may mean: those that begin and end alike. */
final class NearestKeys {

  private static final int MOST = 3;
  private static final double LEAST_LIKENESS = 0.5;

  private NearestKeys() {}

  /** At most three keys of which at least a half is the same, nearest first. */
  static List<String> of(String typed, Collection<String> keys) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    record Near(String key, double likeness) {}
    return keys.stream()
        .map(key -> new Near(key, likeness(wanted, key.toLowerCase(Locale.ROOT))))
        .filter(near -> near.likeness >= LEAST_LIKENESS)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::key))
        .limit(MOST)
        .map(Near::key)
        .toList();
  }

  /** The share of the longer one that is the same at the beginning and at the end: 0 to 1. */
  private static double likeness(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int beginning = 0;
    while (beginning < shorter && a.charAt(beginning) == b.charAt(beginning)) {
      beginning++;
    }
    int ending = 0;
    while (ending < shorter - beginning
        && a.charAt(a.length() - 1 - ending) == b.charAt(b.length() - 1 - ending)) {
      ending++;
    }
    return (double) (beginning + ending) / Math.max(1, Math.max(a.length(), b.length()));
  }
}
