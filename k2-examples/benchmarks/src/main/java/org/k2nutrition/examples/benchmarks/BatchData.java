package org.k2nutrition.examples.benchmarks;

import java.util.List;
import org.k2nutrition.data.K2;
import org.k2nutrition.examples.population.Progress;
import org.k2nutrition.examples.population.Survey;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.BatchRows;

/**
 * Real diary rows, repeated until there are enough: the diaries of the survey again and again, each
 * time as person-days of their own.
 */
final class BatchData {

  private final List<Food> foods;
  private final int dayCount;
  private final int[] days;
  private final int[] eaten;
  private final int[] milligrams;

  private BatchData(Survey survey, int rows) {
    int[] day = survey.dayColumn();
    int[] food = survey.foodColumn();
    int[] mg = survey.massColumn();
    this.foods = survey.foods();
    this.days = new int[rows];
    this.eaten = new int[rows];
    this.milligrams = new int[rows];
    for (int i = 0; i < rows; i++) {
      int from = i % day.length;
      days[i] = day[from] + i / day.length * survey.dayCount();
      eaten[i] = food[from];
      milligrams[i] = mg[from];
    }
    this.dayCount = (rows / day.length + 1) * survey.dayCount();
  }

  static BatchData of(Settings settings) {
    return new BatchData(survey(settings), settings.rows());
  }

  static Survey survey(Settings settings) {
    return Survey.read(K2.load(), settings.survey(), Progress.SILENT);
  }

  List<Food> foods() {
    return foods;
  }

  int dayCount() {
    return dayCount;
  }

  int rows() {
    return days.length;
  }

  int day(int row) {
    return days[row];
  }

  int food(int row) {
    return eaten[row];
  }

  int milligrams(int row) {
    return milligrams[row];
  }

  BatchRows columns() {
    return BatchRows.of(days, eaten, milligrams);
  }
}
