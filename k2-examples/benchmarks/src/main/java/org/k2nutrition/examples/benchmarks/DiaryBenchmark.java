package org.k2nutrition.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.k2nutrition.examples.population.Survey;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.DiaryEntry;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.quantity.Mass;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One diary of fourteen days: the first fourteen person-days of the extract, of dishes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiaryBenchmark {

  private static final int DAYS = 14;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

  private Diary diary = Diary.of(List.of(Day.builder().date(FIRST).build()));

  /** Makes the diary. */
  @Setup
  public void makeDiary() {
    this.diary = diary(BatchData.survey(Settings.DEFAULT));
  }

  /**
   * Assesses the diary: totals of each day and their mean.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assess() {
    return Assessment.of(diary);
  }

  static Diary diary(Survey survey) {
    List<Food> foods = survey.foods();
    int[] days = survey.dayColumn();
    int[] eaten = survey.foodColumn();
    int[] milligrams = survey.massColumn();
    Map<Integer, List<DiaryEntry>> entries = new TreeMap<>();
    for (int i = 0; i < days.length && entries.size() <= DAYS; i++) {
      entries
          .computeIfAbsent(days[i], day -> new ArrayList<>())
          .add(FoodEntry.of(foods.get(eaten[i]), new Mass(milligrams[i])));
    }
    List<Day> made = new ArrayList<>();
    for (List<DiaryEntry> day : entries.values().stream().limit(DAYS).toList()) {
      made.add(Day.builder().date(FIRST.plusDays(made.size())).entries(day).build());
    }
    return Diary.of(made);
  }
}
