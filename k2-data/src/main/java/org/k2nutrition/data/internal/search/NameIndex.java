package org.k2nutrition.data.internal.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds entries by their names. The time of a search grows with the length of the text up to its
 * first words, and no more after that.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NameIndex {

  /** Words after so many are not looked at. */
  static final int MOST_WORDS = 32;

  private static final float PERCENT = 100;

  private final Vocabulary vocabulary;
  private final Postings postings;
  private final Names names;
  private final WordWeights weights;
  private final float[] wholes;
  private final int[] standings;
  private final WordFinder finder;

  NameIndex(
      Vocabulary vocabulary,
      Postings postings,
      Names names,
      WordWeights weights,
      float[] wholes,
      int[] standings) {
    this.vocabulary = vocabulary;
    this.postings = postings;
    this.names = names;
    this.weights = weights;
    this.wholes = wholes;
    this.standings = standings;
    this.finder = new WordFinder(vocabulary);
  }

  /**
   * The entries whose names fit a text. The order of its words does not matter, unless they are a
   * name word for word.
   *
   * @param text what somebody typed, of any length
   * @param limit the most to return, 1 or more
   * @return best first, unmodifiable; of equals, the one added first
   */
  public List<Hit> search(String text, int limit) {
    List<Word> typed = Words.ofQuery(text, MOST_WORDS);
    if (typed.isEmpty()) {
      return List.of();
    }
    Answers answers = new Answers(names.entries());
    int[] exactly = exactly(typed);
    Map<Word, Fits> fits = new HashMap<>();
    for (Reading reading : Readings.of(inOneOrder(typed), vocabulary)) {
      Reach reach = new Reach(postings, names, weights);
      for (Word word : inOneOrder(reading.words())) {
        reach.add(fits.computeIfAbsent(word, finder::find));
      }
      answer(reach, exactly, reading.share(), answers);
    }
    return answers.best(limit);
  }

  /** Each word once, sorted: sums must not hang on the order in which words were typed. */
  private static Collection<Word> inOneOrder(Collection<Word> words) {
    SortedMap<String, Word> sorted = new TreeMap<>();
    words.forEach(word -> sorted.putIfAbsent(word.text(), word));
    return sorted.values();
  }

  private int[] exactly(List<Word> typed) {
    return typed.stream().mapToInt(word -> vocabulary.find(word.text())).toArray();
  }

  private void answer(Reach reach, int[] typed, float share, Answers answers) {
    IntList touched = reach.touched();
    for (int at = 0; at < touched.size(); at++) {
      int name = touched.get(at);
      int entry = names.entry(name);
      int first = names.first(entry);
      Ranking.Sameness sameness = sameness(name, typed);
      float score =
          Ranking.score(
              reach.own(name),
              reach.all(entry),
              reach.covered(name, wholes[name]),
              reach.covered(first, wholes[first]),
              sameness);
      answers.offer(
          entry,
          name - first,
          score * share * standings[entry] / PERCENT,
          sameness != Ranking.Sameness.OTHER);
    }
  }

  private Ranking.Sameness sameness(int name, int[] typed) {
    int from = names.from(name);
    if (names.to(name) - from != typed.length) {
      return Ranking.Sameness.OTHER;
    }
    Ranking.Sameness sameness = Ranking.Sameness.SAME;
    for (int at = 0; at < typed.length; at++) {
      int word = names.word(from + at);
      if (word != typed[at]) {
        if (typed[at] == Vocabulary.NONE || !weights.areForms(word, typed[at])) {
          return Ranking.Sameness.OTHER;
        }
        sameness = Ranking.Sameness.SAME_BUT_FOR_PLURALS;
      }
    }
    return sameness;
  }
}
