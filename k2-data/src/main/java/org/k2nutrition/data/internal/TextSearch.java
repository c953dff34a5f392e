package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.search.KnownWords;

/**
 * Finds sentences that speak of what a text speaks of, best first. Words count more the rarer they
 * are; words are found as those of names are ({@link KnownWords}), and those of one stem
 * ("arteries", "arterial") count in part; the wording of a sentence counts more than what goes with
 * it. What a text names, such as a medicine, is asked for.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what is found
 */
public final class TextSearch<T> {

  private static final double LEAST = 0.2;
  private static final double LEAST_FIT = 0.7;
  private static final double OTHER_WORD = 0.97;
  private static final int LONGEST = 1_000;

  /**
   * A part of what is searched.
   *
   * @param text the words of an item
   * @param weight how much a word there counts, above 0 to 1
   * @param <T> what is found
   */
  public record Part<T>(Function<T, String> text, double weight) {}

  /**
   * Something found.
   *
   * @param item what was found
   * @param score how well it fits, above 0 to 1
   * @param <T> what is found
   */
  public record Match<T>(T item, double score) {}

  private final List<Indexed<T>> items;
  private final Function<String, String> names;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final KnownWords known;

  private TextSearch(List<Indexed<T>> items, Function<String, String> names) {
    this.items = items;
    this.names = names;
    for (Indexed<T> item : items) {
      item.weights.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    this.known = new KnownWords(frequency.keySet());
  }

  /**
   * A search.
   *
   * @param items what to search
   * @param parts where to look for words
   * @param names gives further words for what a text names, possibly none
   * @param <T> what is found
   * @return the search
   */
  public static <T> TextSearch<T> over(
      Collection<T> items, List<Part<T>> parts, Function<String, String> names) {
    return new TextSearch<>(
        items.stream().map(item -> new Indexed<>(item, weights(item, parts))).toList(), names);
  }

  /** The words of an item, each with the weight of the best part it stands in. */
  private static <T> Map<String, Double> weights(T item, List<Part<T>> parts) {
    Map<String, Double> weights = new HashMap<>();
    for (Part<T> part : parts) {
      for (String word : SearchWords.of(part.text.apply(item))) {
        weights.merge(word, part.weight, Math::max);
      }
    }
    return Map.copyOf(weights);
  }

  /**
   * The items that a text touches.
   *
   * @param text any words; of a longer text the words of the first 1000 characters count, and the
   *     names of medicines anywhere
   * @param limit the most to return
   * @return best first, items of equal score in their order
   */
  public List<Match<T>> search(String text, int limit) {
    List<Sought> sought = sought(text);
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

  private List<Sought> sought(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LONGEST));
    List<Sought> own = sought(SearchWords.ofQuery(beginning));
    List<Sought> named = sought(SearchWords.ofQuery(names.apply(text)));
    return named.isEmpty()
        ? own
        : Stream.concat(own.stream().filter(word -> !word.isUnknown()), named.stream())
            .distinct()
            .toList();
  }

  private List<Sought> sought(List<String> words) {
    return words.stream().map(word -> new Sought(word, weight(word), known.meantBy(word))).toList();
  }

  private static double score(List<Sought> sought, Indexed<?> item) {
    double sum = 0;
    for (Sought word : sought) {
      sum += word.weight * word.best(item.weights);
    }
    return sum;
  }

  /** The rarer a word is among the items, the more it tells. */
  private double weight(String word) {
    int in = frequency.getOrDefault(word, 1);
    return SearchWords.share(word) * Math.log(1 + (double) items.size() / in);
  }

  /** A word of the text with the known words it may mean. */
  private record Sought(String word, double weight, Map<String, Double> meant) {

    /** Whether no word that was searched is surely meant. */
    boolean isUnknown() {
      return meant.values().stream().allMatch(fit -> fit < OTHER_WORD);
    }

    double best(Map<String, Double> words) {
      double best = 0;
      for (Map.Entry<String, Double> own : words.entrySet()) {
        best = Math.max(best, own.getValue() * fit(own.getKey()));
      }
      return best;
    }

    private double fit(String own) {
      double fit = meant.getOrDefault(own, 0d);
      return Math.max(fit < LEAST_FIT ? 0 : fit, Words.likeness(word, own));
    }
  }

  private record Indexed<T>(T item, Map<String, Double> weights) {}
}
