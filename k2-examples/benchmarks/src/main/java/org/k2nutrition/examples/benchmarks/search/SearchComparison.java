package org.k2nutrition.examples.benchmarks.search;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.data.Foods;
import org.k2nutrition.data.K2;

/** Compares the library's search with Lucene's: what they find, and how long they take. */
public final class SearchComparison {

  private static final int ROUNDS = 50;

  private final List<TypedFood> typed;
  private final Finder library;
  private final Finder lucene;

  private SearchComparison(Foods foods) {
    this.typed =
        TypedFood.all().stream()
            .filter(one -> one.acceptable().stream().anyMatch(id -> foods.find(id).isPresent()))
            .toList();
    this.library =
        (text, limit) ->
            foods.search(text, limit).stream().map(match -> match.food().id()).toList();
    this.lucene = LuceneNames.over(foods.all());
  }

  /**
   * Prints each figure in a line {@code name value}.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(ROUNDS, (name, value) -> System.out.println(name + " " + value));
  }

  /**
   * Measures. Texts of which the dataset has no acceptable food are left out.
   *
   * @param rounds how often each text is searched for
   * @param figures takes each figure with its full name, such as {@code search.recall5_k2}
   */
  public static void run(int rounds, ObjDoubleConsumer<String> figures) {
    SearchComparison comparison = new SearchComparison(K2.load().foods());
    List<String> texts = comparison.typed.stream().map(TypedFood::text).toList();
    double[] p99 = Latency.p99(texts, rounds, comparison.library, comparison.lucene);
    figures.accept("search.p99_k2_over_lucene", p99[0] / p99[1]);
    figures.accept("search.p99_us_k2", p99[0] / 1000);
    figures.accept("search.p99_us_lucene", p99[1] / 1000);
    figures.accept("search.recall1_k2", comparison.recall(comparison.library, 1));
    figures.accept("search.recall1_lucene", comparison.recall(comparison.lucene, 1));
    figures.accept("search.recall5_k2", comparison.recall(comparison.library, 5));
    figures.accept("search.recall5_lucene", comparison.recall(comparison.lucene, 5));
    figures.accept("search.texts", texts.size());
  }

  private double recall(Finder finder, int first) {
    long answered =
        typed.stream()
            .filter(
                one -> finder.find(one.text(), first).stream().anyMatch(one.acceptable()::contains))
            .count();
    return (double) answered / typed.size();
  }
}
