package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.BatchRows;
import org.k2nutrition.quantity.Mass;

/**
 * A survey as read: people, foods, and the rows of their diaries as columns. Day 1 of person n is
 * person-day 2n, day 2 is 2n + 1.
 */
public final class Survey {

  private static final List<String> DIARY_COLUMNS =
      List.of("respondent", "day", "food_code", "grams");
  private static final List<String> RESPONDENT_COLUMNS =
      List.of("respondent", "sex", "age_years", "two_day_sample_weight");
  private static final int STEP = 50_000;

  private final List<Respondent> respondents = new ArrayList<>();
  private final List<Food> foods = new ArrayList<>();
  private final Map<String, Integer> respondentIndex = new HashMap<>();
  private final Map<String, Integer> foodIndex = new LinkedHashMap<>();
  private final BitSet daysWithRows = new BitSet();
  private final SurveyFoods surveyFoods;
  private final Progress progress;
  private int[] days = new int[1 << 10];
  private int[] eaten = new int[1 << 10];
  private int[] milligrams = new int[1 << 10];
  private int size;

  private Survey(SurveyFoods surveyFoods, Progress progress) {
    this.surveyFoods = surveyFoods;
    this.progress = progress;
  }

  /**
   * Reads a survey and resolves the recipes of the foods that were eaten.
   *
   * @param k2 the dataset
   * @param files the files of the survey
   * @param progress is told how far the work has come
   * @return the survey
   * @throws BadInputException if a file cannot be used
   */
  public static Survey read(K2 k2, SurveyFiles files, Progress progress) {
    progress.at("recipes", 0);
    Survey survey = new Survey(SurveyFoods.read(k2, files), progress);
    SurveyTable.read(files, "respondents.csv", RESPONDENT_COLUMNS, survey::addRespondent);
    SurveyTable.read(files, "diary.csv", DIARY_COLUMNS, survey::addRow);
    progress.at("diary rows", survey.size);
    return survey;
  }

  /**
   * The people.
   *
   * @return unmodifiable, in the order of their file
   */
  public List<Respondent> respondents() {
    return List.copyOf(respondents);
  }

  /**
   * The foods eaten, whose places are the indexes in the rows.
   *
   * @return unmodifiable, in the order in which the diary names them first
   */
  public List<Food> foods() {
    return List.copyOf(foods);
  }

  /**
   * What the dataset has no record of.
   *
   * @return how many ingredients of the recipes
   */
  public int unknownIngredients() {
    return surveyFoods.unknownIngredients().size();
  }

  /**
   * The rows of all diaries.
   *
   * @return the rows, in the order of their file
   */
  public BatchRows rows() {
    return BatchRows.of(dayColumn(), foodColumn(), massColumn());
  }

  /**
   * How many person-days there are, those without a row included.
   *
   * @return twice the people
   */
  public int dayCount() {
    return 2 * respondents.size();
  }

  /**
   * The person-day of each row.
   *
   * @return a copy
   */
  public int[] dayColumn() {
    return Arrays.copyOf(days, size);
  }

  /**
   * The food of each row.
   *
   * @return a copy
   */
  public int[] foodColumn() {
    return Arrays.copyOf(eaten, size);
  }

  /**
   * The mass of each row in milligrams.
   *
   * @return a copy
   */
  public int[] massColumn() {
    return Arrays.copyOf(milligrams, size);
  }

  /** Whether a person has rows on both days and a weight: only these enter the estimates. */
  boolean counts(int respondent) {
    return respondents.get(respondent).weight().signum() > 0
        && daysWithRows.get(2 * respondent)
        && daysWithRows.get(2 * respondent + 1);
  }

  private void addRespondent(SurveyTable.Row row) {
    Respondent respondent = Respondent.of(row);
    if (respondentIndex.putIfAbsent(respondent.id(), respondents.size()) != null) {
      throw row.fault("respondent", "a number that stands once");
    }
    respondents.add(respondent);
  }

  private void addRow(SurveyTable.Row row) {
    @Nullable Integer respondent = respondentIndex.get(row.text("respondent"));
    if (respondent == null) {
      throw row.fault("respondent", "a number of respondents.csv");
    }
    int day = 2 * respondent + row.integer("day", 1, 2) - 1;
    long mg = Mass.ofGrams(row.decimal("grams")).milligrams();
    if (mg > Mass.MAX_ROW.milligrams()) {
      throw row.fault("grams", "at most 100000");
    }
    ensureRoom();
    days[size] = day;
    eaten[size] = foodAt(row);
    milligrams[size] = (int) mg;
    daysWithRows.set(day);
    size++;
    if (size % STEP == 0) {
      progress.at("diary rows", size);
    }
  }

  private int foodAt(SurveyTable.Row row) {
    String code = row.text("food_code");
    @Nullable Integer known = foodIndex.get(code);
    if (known != null) {
      return known;
    }
    @Nullable Food food = surveyFoods.find(code);
    if (food == null) {
      throw row.fault("food_code", "the code of a food with a recipe");
    }
    foods.add(Objects.requireNonNull(food));
    foodIndex.put(code, foods.size() - 1);
    return foods.size() - 1;
  }

  private void ensureRoom() {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      eaten = Arrays.copyOf(eaten, 2 * size);
      milligrams = Arrays.copyOf(milligrams, 2 * size);
    }
  }
}
