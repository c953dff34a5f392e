package org.k2nutrition.data.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;

/**
 * Finds foods by their names: every word of the text must begin a word of the name.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NameSearch {

  /**
   * A food that fits.
   *
   * @param food the food
   * @param score how well, above 0 to 1
   */
  public record Match(Food food, double score) {}

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparing(match -> match.food().table().equals(Food.CURATED) ? 0 : 1)
          .thenComparing(match -> match.food().id());

  private final List<Named> named;

  private NameSearch(List<Named> named) {
    this.named = named;
  }

  /**
   * A search over foods.
   *
   * @param foods the foods
   * @return the search
   */
  public static NameSearch over(Stream<Food> foods) {
    return new NameSearch(foods.map(Named::of).toList());
  }

  /**
   * The food that is called exactly so, the curated ones first.
   *
   * @param text a name
   * @return the food, or empty
   */
  public Optional<Food> called(String text) {
    String wanted = String.join(" ", words(text));
    return named.stream()
        .filter(one -> one.names.stream().anyMatch(name -> name.joined.equals(wanted)))
        .map(Named::food)
        .findFirst();
  }

  /**
   * The foods whose names fit.
   *
   * @param text words or beginnings of words
   * @param limit the most to return
   * @return best first
   */
  public List<Match> search(String text, int limit) {
    List<String> wanted = words(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return named.stream()
        .flatMap(one -> one.match(wanted).stream())
        .sorted(BEST_FIRST)
        .limit(limit)
        .toList();
  }

  /** The words of a text, without case, accents and punctuation. */
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  private record NameWords(List<String> words, String joined) {

    static NameWords of(String name) {
      List<String> words = NameSearch.words(name);
      return new NameWords(words, String.join(" ", words));
    }

    /** The share of the name that the wanted words account for; 0 if one of them is not there. */
    double score(List<String> wanted) {
      int letters = 0;
      for (String word : wanted) {
        if (words.stream().noneMatch(own -> own.startsWith(word))) {
          return 0;
        }
        letters += word.length();
      }
      return Math.min(1, (double) letters / Math.max(1, joined.length() - words.size() + 1));
    }
  }

  private record Named(Food food, List<NameWords> names) {

    static Named of(Food food) {
      List<String> texts = new ArrayList<>();
      texts.add(food.name());
      food.originalName().ifPresent(texts::add);
      Set<String> others = food.names().stream().map(Name::text).collect(Collectors.toSet());
      texts.addAll(others);
      if (food.table().equals(Food.CURATED)) {
        texts.add(food.id());
      }
      return new Named(food, texts.stream().map(NameWords::of).toList());
    }

    Optional<Match> match(List<String> wanted) {
      double best = names.stream().mapToDouble(name -> name.score(wanted)).max().orElse(0);
      return best > 0 ? Optional.of(new Match(food, best)) : Optional.empty();
    }
  }
}
