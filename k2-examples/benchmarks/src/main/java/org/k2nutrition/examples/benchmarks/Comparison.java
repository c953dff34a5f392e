package org.k2nutrition.examples.benchmarks;

import java.util.function.ObjDoubleConsumer;

/**
 * A comparison of the library with something else, in one process and one run. It asserts equal
 * results before it measures.
 */
interface Comparison {

  /**
   * What its figures begin with.
   *
   * @return such as {@code batch}
   */
  String name();

  /**
   * Measures.
   *
   * @param settings what to measure on
   * @param figures takes each figure with its full name, such as {@code batch.rows_per_s_1t}
   * @throws Exception if results differ or something cannot be measured
   */
  void run(Settings settings, ObjDoubleConsumer<String> figures) throws Exception;
}
