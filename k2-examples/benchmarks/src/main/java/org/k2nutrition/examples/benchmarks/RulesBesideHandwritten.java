package org.k2nutrition.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.examples.benchmarks.rules.RulesComparison;

/** The interaction rules beside the same rules written by hand. */
final class RulesBesideHandwritten implements Comparison {

  private static final int PERSONS = 100_000;

  private final int count;

  RulesBesideHandwritten() {
    this(PERSONS);
  }

  RulesBesideHandwritten(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) throws Exception {
    RulesComparison rules = new RulesComparison(count);
    rules.requireEqual();
    int expected = rules.byHand();
    double[] seconds =
        Clock.medians(
            settings.rounds(),
            () -> require(expected, rules.library()),
            () -> require(expected, rules.byHand()));
    figures.accept("rules.k2_over_handwritten", seconds[1] / seconds[0]);
    figures.accept("rules.persons_per_s", rules.persons() / seconds[0]);
    figures.accept("rules.bytes_per_person", bytesPerPerson(rules));
  }

  private static void require(int expected, int triggered) {
    if (triggered != expected) {
      throw new IllegalStateException("Triggered: " + triggered + ", expected " + expected);
    }
  }

  private static double bytesPerPerson(RulesComparison rules) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    rules.library();
    return (double) (threads.getCurrentThreadAllocatedBytes() - before) / rules.persons();
  }
}
