package org.k2nutrition.examples.benchmarks.search;

import java.util.List;

/** Something that finds foods by what is typed. */
interface Finder {

  /**
   * Finds foods.
   *
   * @param text what is typed
   * @param limit the most to return
   * @return ids of foods, best first
   */
  List<String> find(String text, int limit);
}
