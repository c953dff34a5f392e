package org.k2nutrition.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.data.K2;
import org.k2nutrition.examples.benchmarks.fresh.Program;
import org.k2nutrition.examples.benchmarks.fresh.Programs;
import org.k2nutrition.examples.benchmarks.fresh.SqliteFoods;

/**
 * The first look-up of a fresh virtual machine beside an empty one, and beside the same question
 * put to SQLite: whole processes on the same class path, in turns.
 */
final class ColdStart implements Comparison {

  private static final int RUNS_A_ROUND = 5;

  @Override
  public String name() {
    return "coldstart";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) throws Exception {
    Path folder = Files.createTempDirectory("k2-coldstart");
    Path file = folder.resolve("foods.sqlite");
    try {
      SqliteFoods.write(file, K2.load().foods().all().toList());
      measure(settings.rounds() * RUNS_A_ROUND, file, figures);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void measure(int runs, Path file, ObjDoubleConsumer<String> figures)
      throws Exception {
    Program library = Programs.lookUp();
    Program sqlite = Programs.lookUpInSqlite(file);
    requireEqual(library.run(), sqlite.run());
    double[] seconds =
        Clock.medians(
            runs, Programs.empty()::run, library::run, sqlite::run, Programs.parser()::run);
    figures.accept("coldstart.k2_over_empty_jvm", seconds[1] / seconds[0]);
    figures.accept("coldstart.k2_over_sqlite", seconds[1] / seconds[2]);
    figures.accept("coldstart.sqlite_over_empty_jvm", seconds[2] / seconds[0]);
    figures.accept("coldstart.jackson_over_empty_jvm", seconds[3] / seconds[0]);
  }

  private static void requireEqual(String library, String sqlite) {
    if (!library.equals(sqlite)) {
      throw new IllegalStateException("'" + library + "' is not '" + sqlite + "'");
    }
  }
}
