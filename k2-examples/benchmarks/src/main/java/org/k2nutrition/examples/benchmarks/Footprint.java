package org.k2nutrition.examples.benchmarks;

import java.util.Locale;
import java.util.Scanner;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.examples.benchmarks.fresh.Programs;

/**
 * What everything that the library has costs when it is loaded, in a virtual machine of its own.
 */
final class Footprint implements Comparison {

  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) throws Exception {
    Scanner printed = new Scanner(Programs.everything().run()).useLocale(Locale.ROOT);
    figures.accept("memory.retained_mb", printed.nextLong() / MEGABYTE);
    figures.accept("memory.load_everything_s", printed.nextDouble());
  }
}
