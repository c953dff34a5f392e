package org.k2nutrition.data.internal.search;

import java.util.List;

/** The words of a text without case, accents and punctuation, for searches of other kinds. */
public final class FoldedWords {

  private FoldedWords() {}

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its words in their order; where a script has no spaces, each two characters that stand
   *     together
   */
  public static List<String> of(String text) {
    return Words.ofQuery(text, Integer.MAX_VALUE).stream().map(Word::text).toList();
  }
}
