package org.k2nutrition.examples.benchmarks;

import java.nio.file.Path;
import java.util.Optional;
import org.k2nutrition.examples.population.SurveyFiles;

/**
 * What to measure on.
 *
 * @param folder the folder of the survey; empty for the small extract kept in this program
 * @param rows how many diary rows a batch has
 * @param rounds how often each measurement is repeated; the median counts
 */
record Settings(Optional<Path> folder, int rows, int rounds) {

  static final Settings DEFAULT = new Settings(Optional.empty(), 10_000_000, 7);

  SurveyFiles survey() {
    return folder
        .map(SurveyFiles::in)
        .orElseGet(() -> SurveyFiles.beside(Settings.class, "survey"));
  }
}
