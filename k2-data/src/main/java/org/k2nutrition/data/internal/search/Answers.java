package org.k2nutrition.data.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The best answer that each entry gives, as far as is known. Used by one search, then dropped. */
final class Answers {

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::entry);

  private final float[] scores;
  private final int[] names;
  private final boolean[] called;
  private final IntList entries = new IntList();
  private float best;

  Answers(int entries) {
    this.scores = new float[entries];
    this.names = new int[entries];
    this.called = new boolean[entries];
  }

  void offer(int entry, int name, float score, boolean isCalledSo) {
    if (scores[entry] == 0) {
      entries.add(entry);
    }
    called[entry] |= isCalledSo;
    if (score > scores[entry]) {
      scores[entry] = score;
      names[entry] = name;
      best = Math.max(best, score);
    }
  }

  /** The best first, without those that are far worse. */
  List<Hit> best(int limit) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      int entry = entries.get(at);
      if (Ranking.isWorthShowing(scores[entry], best)) {
        hits.add(new Hit(entry, names[entry], scores[entry], called[entry]));
      }
    }
    return hits.stream().sorted(BEST_FIRST).limit(limit).toList();
  }
}
