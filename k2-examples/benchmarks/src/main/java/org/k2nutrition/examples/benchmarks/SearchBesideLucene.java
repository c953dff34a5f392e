package org.k2nutrition.examples.benchmarks;

import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.examples.benchmarks.search.SearchComparison;

/** Search by name beside an index of Lucene in memory. */
final class SearchBesideLucene implements Comparison {

  private static final int SEARCHES_A_ROUND = 7;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) {
    SearchComparison.run(settings.rounds() * SEARCHES_A_ROUND, figures);
  }
}
