package org.k2nutrition.examples.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.k2nutrition.examples.population.Survey;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.BatchAssessor;
import org.k2nutrition.intake.BatchRows;
import org.k2nutrition.intake.BatchStream;
import org.k2nutrition.intake.GrandTotals;

/**
 * Streams a hundredth, a tenth and all of the rows asked for, a hundred million if nothing is said:
 * the survey's diaries repeated.
 */
final class StreamRun {

  static final Settings DEFAULT = new Settings(Optional.empty(), 100_000_000, 1);

  private static final int WARM_UP = 1_000_000;
  private static final List<Integer> PARTS = List.of(100, 10, 1);

  private StreamRun() {}

  static void run(Settings settings, PrintStream out) {
    Survey survey = BatchData.survey(settings);
    BatchAssessor assessor = BatchAssessor.of(survey.foods());
    stream(survey, assessor, Math.min(WARM_UP, settings.rows()));
    for (int part : PARTS) {
      int rows = Math.max(1, settings.rows() / part);
      long start = System.nanoTime();
      GrandTotals totals = stream(survey, assessor, rows);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "stream.rows %d seconds %.3f rows_per_s %.0f person_days %d K1_lower_fg %s heap_mb %d%n",
          rows,
          seconds,
          rows / seconds,
          totals.days(),
          totals.lower(Component.K1),
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static GrandTotals stream(Survey survey, BatchAssessor assessor, int rows) {
    int[] days = survey.dayColumn();
    BatchRows columns = BatchRows.of(days, survey.foodColumn(), survey.massColumn());
    int turns = (rows - 1) / days.length + 1;
    long[] checksum = new long[1];
    BatchStream stream =
        assessor.stream(turns * survey.dayCount(), day -> checksum[0] += day.lower(Component.K1));
    for (int turn = 0; turn < turns; turn++) {
      int left = rows - turn * days.length;
      stream.add(left < days.length ? columns.slice(0, left) : columns);
      for (int i = 0; i < days.length; i++) {
        days[i] += survey.dayCount();
      }
    }
    return stream.finish();
  }
}
