package org.k2nutrition.examples.benchmarks;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Runs the comparisons and prints one line {@code name value} for each figure. */
final class Compare {

  /** Each in a class of its own; add yours here. */
  private static final List<Comparison> ALL =
      List.of(
          new ColdStart(),
          new Footprint(),
          new Jars(),
          new SearchBesideLucene(),
          new RulesBesideHandwritten(),
          new BatchComparison());

  private static final MathContext DIGITS = new MathContext(4);

  private Compare() {}

  static void run(Arguments arguments, PrintStream out) throws Exception {
    for (Comparison comparison : ALL) {
      if (arguments.only().map(comparison.name()::equals).orElse(true)) {
        comparison.run(
            arguments.settings(), (name, value) -> out.println(name + " " + text(value)));
      }
    }
  }

  private static String text(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
