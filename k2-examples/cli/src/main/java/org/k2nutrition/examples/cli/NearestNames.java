package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that a mistyped one may mean. */
final class NearestNames {

  private static final int MOST = 3;

  private NearestNames() {}

  /** Names of which the whole or a word is at most a third of its letters away, nearest first. */
  static List<String> of(String typed, List<String> names) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    record Near(String name, int distance) {}
    return names.stream()
        .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance <= wanted.length() / 3)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  private static int distance(String wanted, String name) {
    return Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}]+")))
        .mapToInt(part -> edits(wanted, part))
        .min()
        .orElseThrow();
  }

  /** How many letters are to be put in, left out or changed (Levenshtein). */
  private static int edits(String from, String to) {
    int[] before = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
