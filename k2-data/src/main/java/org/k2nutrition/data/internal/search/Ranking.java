package org.k2nutrition.data.internal.search;

/**
 * What makes one entry a better answer than another.
 *
 * <p>First, how much of the text it accounts for: a word that tells much counts more, a slip or a
 * mere beginning counts less. Then, how much of the name the text accounts for: who types "gouda"
 * means Gouda before aged Gouda. The figures were set once, by what kinds of texts should find, and
 * the order of the answers bears other figures near them.
 */
final class Ranking {

  /** What a word that stands in another name of the entry is worth. */
  private static final float IN_OTHER_NAME = 0.7f;

  /** How much hangs on the rest of the name, and on the rest of the name to show. */
  private static final float REST_OF_NAME = 0.3f;

  private static final float REST_OF_FIRST_NAME = 0.03f;

  private static final float OTHER_FORM = 0.99f;
  private static final float NOT_THE_NAME = 0.95f;

  /** Answers far worse than the best are none. */
  private static final float WORST_TO_BEST = 0.5f;

  private Ranking() {}

  /**
   * The score of an entry by one of its names.
   *
   * @param own the share of the text that the name accounts for
   * @param all the share of the text that all names of the entry together account for
   * @param covered the share of the name that the text accounts for
   * @param coveredFirst the share of the entry's first name that the text accounts for
   * @param sameness whether the name is the text
   * @return above 0 to 1, if {@code all} is above 0
   */
  static float score(float own, float all, float covered, float coveredFirst, Sameness sameness) {
    float reached = own + IN_OTHER_NAME * (all - own);
    // Slightly more than in proportion: half of the text is less than half an answer.
    float score = reached * (float) Math.sqrt(reached);
    score *= 1 - REST_OF_NAME * (1 - covered);
    score *= 1 - REST_OF_FIRST_NAME * (1 - coveredFirst);
    return switch (sameness) {
      case SAME -> score;
      case SAME_BUT_FOR_PLURALS -> OTHER_FORM * score;
      case OTHER -> NOT_THE_NAME * score;
    };
  }

  /** Whether an answer is good enough to stand beside the best. */
  static boolean isWorthShowing(float score, float best) {
    return score >= WORST_TO_BEST * best;
  }

  /** Whether a name is the text, word for word. */
  enum Sameness {
    SAME,
    SAME_BUT_FOR_PLURALS,
    OTHER
  }
}
