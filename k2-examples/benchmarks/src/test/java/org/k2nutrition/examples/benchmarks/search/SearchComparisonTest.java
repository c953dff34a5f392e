package org.k2nutrition.examples.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That the comparison runs and finds what it should; speed is not looked at here. */
class SearchComparisonTest {

  @Test
  void findsAtLeastWhatLuceneFinds() {
    Map<String, Double> figures = new HashMap<>();
    SearchComparison.run(1, figures::put);
    assertThat(figures.get("search.texts")).isGreaterThan(400);
    assertThat(figures.get("search.recall5_k2"))
        .isGreaterThanOrEqualTo(0.97)
        .isGreaterThan(figures.get("search.recall5_lucene"));
    assertThat(figures.get("search.p99_k2_over_lucene")).isPositive();
  }
}
