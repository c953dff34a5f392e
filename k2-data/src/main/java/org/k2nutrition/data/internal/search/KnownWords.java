package org.k2nutrition.data.internal.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The words of some sentences, found as the words of names are: in other forms, transcribed, with a
 * slip or two.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KnownWords {

  /** Of shorter words only the word itself is meant: too many others begin with them. */
  private static final int SHORTEST = 4;

  private final Vocabulary vocabulary;
  private final WordFinder finder;

  /**
   * Words to find.
   *
   * @param words folded, as {@link FoldedWords} gives them
   */
  public KnownWords(Collection<String> words) {
    this.vocabulary = new Vocabulary(new TreeSet<>(words));
    this.finder = new WordFinder(vocabulary);
  }

  /**
   * The known words that a typed word may mean.
   *
   * @param typed one folded word
   * @return each with how well it fits, above 0 to 1
   */
  public Map<String, Double> meantBy(String typed) {
    List<Word> words = Words.ofQuery(typed, 1);
    if (words.isEmpty()) {
      return Map.of();
    }
    Fits fits = finder.find(words.get(0));
    Map<String, Double> meant = new HashMap<>();
    for (int at = 0; at < fits.size(); at++) {
      String known = vocabulary.text(fits.rank(at));
      if (typed.length() >= SHORTEST || known.equals(typed)) {
        meant.merge(known, (double) fits.fit(at), Math::max);
      }
    }
    return meant;
  }
}
