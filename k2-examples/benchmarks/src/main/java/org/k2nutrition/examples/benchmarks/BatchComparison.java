package org.k2nutrition.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.BatchAssessor;
import org.k2nutrition.intake.BatchRows;
import org.k2nutrition.intake.BatchTotals;
import org.k2nutrition.intake.DayTotals;

/**
 * Batch assessment beside DuckDB and beside a loop written by hand. The library keeps all it says
 * of a person-day (bounds, coverage and measured by mass and energy, 179 sums), the others only the
 * 88 that are compared.
 */
final class BatchComparison implements Comparison {

  @Override
  public String name() {
    return "batch";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) throws Exception {
    BatchData data = BatchData.of(settings);
    BatchRows rows = data.columns();
    BatchTotals totals = BatchAssessor.of(data.foods()).totals(data.dayCount());
    HandwrittenLoop loop = new HandwrittenLoop(data);
    try (DuckDb duckDb = new DuckDb(data)) {
      assertEqual(data, totals, loop, duckDb);
      double[] one =
          Clock.medians(
              settings.rounds(), () -> assess(totals, rows, 1), () -> duckDb.run(1), loop::run);
      double[] two =
          Clock.medians(settings.rounds(), () -> assess(totals, rows, 2), () -> duckDb.run(2));
      figures.accept("batch.k2_over_duckdb_1t", one[1] / one[0]);
      figures.accept("batch.k2_over_duckdb_2t", two[1] / two[0]);
      figures.accept("batch.k2_over_loop_1t", one[2] / one[0]);
      figures.accept("batch.rows_per_s_1t", data.rows() / one[0]);
    }
    figures.accept("batch.bytes_per_row", bytesPerRow(totals, rows));
  }

  private static void assess(BatchTotals totals, BatchRows rows, int threads) {
    totals.clear();
    if (threads == 1) {
      totals.add(rows);
    } else {
      totals.add(rows, threads);
    }
  }

  private static void assertEqual(
      BatchData data, BatchTotals totals, HandwrittenLoop loop, DuckDb duckDb) throws Exception {
    assess(totals, data.columns(), 1);
    loop.run();
    duckDb.run(1);
    long[][] sums = duckDb.sums(data.dayCount());
    for (int day = 0; day < data.dayCount(); day++) {
      long[] ours = wanted(totals.day(day));
      for (int i = 0; i < ours.length; i++) {
        long theirs = sums[day] == null ? 0 : sums[day][i];
        if (ours[i] != theirs || ours[i] != loop.sum(day, i)) {
          throw new IllegalStateException(
              "Results differ: person-day '"
                  + day
                  + "', sum '"
                  + i
                  + "': library "
                  + ours[i]
                  + ", DuckDB "
                  + theirs
                  + ", loop "
                  + loop.sum(day, i));
        }
      }
    }
  }

  private static long[] wanted(DayTotals day) {
    long[] wanted = new long[Wanted.SIZE];
    int at = 0;
    for (Component component : Wanted.COMPONENTS) {
      wanted[at++] = day.lower(component);
      wanted[at++] = day.analysedMiddle(component);
      wanted[at++] = day.analysedUpper(component);
      wanted[at++] = day.coveredMass(component);
    }
    return wanted;
  }

  private static double bytesPerRow(BatchTotals totals, BatchRows rows) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assess(totals, rows, 1);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    return (double) bytes / rows.size();
  }
}
