package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.k2nutrition.data.internal.search.FoldedWords;
import org.k2nutrition.data.internal.search.KnownWords;

/**
 * Finds sentences that speak of what a text speaks of, best first. Words count more the rarer they
 * are; words are found as those of names are ({@link KnownWords}), and those of one stem
 * ("arteries", "arterial") count in part; the wording of a sentence counts more than the remarks
 * that go with it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what is found
 */
public final class TextSearch<T> {

  /** Words that say nothing of what a sentence is about. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from",
          "has", "have", "i", "if", "in", "is", "it", "its", "may", "my", "of", "on", "or",
          "should", "that", "the", "this", "to", "vitamin", "was", "what", "when", "which", "who",
          "will", "with", "you", "your");

  private static final double REMARK = 0.4;
  private static final double LEAST = 0.2;
  private static final int LONGEST = 1_000;

  /**
   * Something found.
   *
   * @param item what was found
   * @param score how well it fits, above 0 to 1
   * @param <T> what is found
   */
  public record Match<T>(T item, double score) {}

  private final List<Indexed<T>> items;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final KnownWords known;

  private TextSearch(List<Indexed<T>> items) {
    this.items = items;
    for (Indexed<T> item : items) {
      Set<String> words = new HashSet<>(item.words);
      words.addAll(item.remarks);
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    this.known = new KnownWords(frequency.keySet());
  }

  /**
   * A search.
   *
   * @param items what to search
   * @param text the sentence of an item
   * @param remark what goes with it
   * @param <T> what is found
   * @return the search
   */
  public static <T> TextSearch<T> over(
      Collection<T> items, Function<T, String> text, Function<T, String> remark) {
    return new TextSearch<>(
        items.stream()
            .map(item -> new Indexed<>(item, words(text.apply(item)), words(remark.apply(item))))
            .toList());
  }

  /**
   * The items that a text touches.
   *
   * @param text any words; of a longer text the first 1000 characters count
   * @param limit the most to return
   * @return best first, items of equal score in their order
   */
  public List<Match<T>> search(String text, int limit) {
    List<String> wanted = words(text.substring(0, Math.min(text.length(), LONGEST)));
    List<Sought> sought =
        wanted.stream().map(word -> new Sought(word, weight(word), known.meantBy(word))).toList();
    double whole = sought.stream().mapToDouble(Sought::weight).sum();
    List<Match<T>> matches = new ArrayList<>();
    for (Indexed<T> item : items) {
      double score = score(sought, item) / Math.max(whole, 1e-9);
      if (score >= LEAST) {
        matches.add(new Match<>(item.item, Math.min(1, score)));
      }
    }
    matches.sort(Comparator.comparingDouble((Match<T> match) -> -match.score()));
    return matches.stream().limit(limit).toList();
  }

  private static double score(List<Sought> sought, Indexed<?> item) {
    double sum = 0;
    for (Sought word : sought) {
      sum += word.weight * Math.max(word.best(item.words), REMARK * word.best(item.remarks));
    }
    return sum;
  }

  /** The rarer a word is among the items, the more it tells. */
  private double weight(String word) {
    int in = frequency.getOrDefault(word, 1);
    return Math.log(1 + (double) items.size() / in);
  }

  private static List<String> words(String text) {
    return FoldedWords.of(text).stream()
        .filter(word -> !EMPTY_WORDS.contains(word))
        .distinct()
        .toList();
  }

  /** A word of the text with the known words it may mean. */
  private record Sought(String word, double weight, Map<String, Double> meant) {

    double best(Set<String> words) {
      double best = 0;
      for (String own : words) {
        double fit = Math.max(meant.getOrDefault(own, 0d), Words.likeness(word, own));
        best = Math.max(best, fit);
      }
      return best;
    }
  }

  private record Indexed<T>(T item, Set<String> words, Set<String> remarks) {
    Indexed(T item, List<String> words, List<String> remarks) {
      this(item, Set.copyOf(words), Set.copyOf(remarks));
    }
  }
}
