package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Portion;
import org.k2nutrition.intake.DiaryEntry;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.SupplementEntry;
import org.k2nutrition.intake.SupplementProduct;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.quantity.Unit;

/**
 * Turns the rows of a diary into entries. Bad cells stop with a message; a food that is not known,
 * or a measure it does not have, becomes an unmatched entry.
 */
final class DiaryRows {

  private static final String SUPPLEMENT = "supplement:";

  /** The international avoirdupois ounce. */
  private static final BigDecimal GRAMS_IN_OUNCE = new BigDecimal("28.349523125");

  private static final int MOST_MEASURES = 6;

  /**
   * A point between groups of three digits, as in 1.000: thousands where a comma is the decimal.
   */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,.*)?");

  private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("[0-9]{4}-");

  private final String file;
  private final FoodFinder foods;
  private final DiaryColumns columns;
  private final boolean decimalComma;

  DiaryRows(String file, FoodFinder foods, DiaryColumns columns, boolean decimalComma) {
    this.file = file;
    this.foods = foods;
    this.columns = columns;
    this.decimalComma = decimalComma;
  }

  /** A row with its date; empty for a line without any cell filled. */
  Optional<DatedEntries> read(CSVRecord record, long line) {
    if (DiaryFile.isBlank(record)) {
      return Optional.empty();
    }
    Row row = new Row(record, line);
    row.checkWidth();
    return Optional.of(new DatedEntries(row.date(), row.entries()));
  }

  /** The entries of a row, several for a product of several forms, and their day. */
  record DatedEntries(LocalDate date, List<DiaryEntry> entries) {}

  private final class Row {
    private final CSVRecord record;
    private final long line;
    private final String food;
    private final String amountText;
    private final String unit;

    Row(CSVRecord record, long line) {
      this.record = record;
      this.line = line;
      this.food = columns.cell(record, columns.food());
      String[] measure = columns.measure(record);
      this.amountText = measure[0];
      this.unit = measure[1];
    }

    /** A cell too many means that the others are not what they seem to be. */
    void checkWidth() {
      List<String> beyond = columns.beyond(record);
      if (!beyond.isEmpty()) {
        throw new BadInputException(
            "more cells than the header",
            file + ":" + line,
            beyond.get(0),
            columns.count() + " cells, a decimal with a point and commas within quotes");
      }
    }

    LocalDate date() {
      String text = columns.cell(record, columns.date());
      try {
        if (YEAR_OF_FOUR_DIGITS.matcher(text).lookingAt()) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeException e) {
        // The same message as for any other text.
      }
      throw bad("not a date", "date", text, "an ISO date such as 2012-01-09");
    }

    List<DiaryEntry> entries() {
      if (food.isEmpty()) {
        throw bad("no food", "food", food, "an id or a name");
      }
      if (!food.toLowerCase(Locale.ROOT).startsWith(SUPPLEMENT)) {
        return List.of(eaten());
      }
      String taken = food.substring(SUPPLEMENT.length()).strip();
      Optional<SupplementProduct> product = foods.findProduct(taken);
      return product.isPresent() ? counted(product.get()) : List.of(supplement(taken));
    }

    private DiaryEntry eaten() {
      BigDecimal amount = amount();
      Optional<Food> found = foods.find(food);
      if (found.isEmpty()) {
        return unmatched("no food has this id or name", weighed(amount));
      }
      Optional<Mass> mass = weighed(amount).or(() -> portions(found.get(), amount));
      if (mass.isEmpty()) {
        return unmatched(
            "'"
                + unit
                + "' is no measure of '"
                + found.get().name()
                + "', which has "
                + measures(found.get()),
            mass);
      }
      FoodEntry.Builder entry = FoodEntry.builder().food(found.get()).mass(mass.get());
      meal().ifPresent(entry::meal);
      return entry.build();
    }

    private List<DiaryEntry> counted(SupplementProduct product) {
      if (!product.isCountedIn(unit)) {
        throw bad("unknown unit", "unit", unit, product.unit() + " for " + product.name());
      }
      try {
        return product.take(amount()).stream().map(this::inMeal).toList();
      } catch (IllegalArgumentException e) {
        throw bad(
            "dose out of range",
            "amount",
            amountText + " " + unit,
            "0 to 1000 of a unit, and at most 1 g of a form");
      }
    }

    private DiaryEntry inMeal(SupplementEntry dose) {
      return SupplementEntry.builder().from(dose).meal(meal()).build();
    }

    private DiaryEntry supplement(String form) {
      Component component =
          Component.find(FormNames.symbol(form))
              .orElseThrow(
                  () ->
                      bad(
                          "unknown form",
                          "food",
                          form,
                          "a form such as MK-7, MK-4, K1 or K2, or a product of an overlay"));
      SupplementEntry.Builder entry = SupplementEntry.builder().form(component);
      try {
        entry.amount(Amount.of(amount(), massUnit()).in(component.unit()));
        meal().ifPresent(entry::meal);
        return entry.build();
      } catch (IllegalArgumentException e) {
        throw bad("dose out of range", "amount", amountText + " " + unit, "at most 1 g");
      }
    }

    private Unit massUnit() {
      try {
        return Unit.parse(unit);
      } catch (IllegalArgumentException e) {
        throw bad("unknown unit", "unit", unit, "ug, mg or g for a supplement");
      }
    }

    private Optional<String> meal() {
      return Optional.of(columns.cell(record, columns.meal())).filter(meal -> !meal.isEmpty());
    }

    private BigDecimal amount() {
      if (!decimalComma) {
        return Decimal.parse(amountText)
            .orElseThrow(() -> noAmount("a decimal number with a point, 0 or more"));
      }
      if (THOUSANDS.matcher(amountText).matches()) {
        throw bad(
            "a point that may stand for thousands",
            "amount",
            amountText,
            "thousands without a point such as 1000, decimals with a comma such as 1,5");
      }
      return Decimal.parse(amountText.replace(',', '.'))
          .orElseThrow(() -> noAmount("a decimal number such as 12,5, 0 or more"));
    }

    private BadInputException noAmount(String expected) {
      return bad("not an amount", "amount", amountText, expected);
    }

    /** The mass in a unit of mass; empty if the unit is a measure of the food. */
    private Optional<Mass> weighed(BigDecimal amount) {
      BigDecimal grams =
          switch (unit.toLowerCase(Locale.ROOT)) {
            case "g" -> amount;
            case "mg" -> amount.movePointLeft(3);
            case "oz" -> amount.multiply(GRAMS_IN_OUNCE);
            case "" -> throw bad("no unit", "unit", unit, "g, mg, oz or a measure such as cup");
            default -> measure();
          };
      return Optional.ofNullable(grams).map(g -> limited(() -> Mass.ofGrams(g)));
    }

    /** No grams; a number is no measure but half an amount with a decimal comma. */
    private @Nullable BigDecimal measure() {
      if (Decimal.parse(unit).isPresent()) {
        throw bad("a number as unit", "unit", unit, "g, mg, oz or a measure such as cup");
      }
      return null;
    }

    private Optional<Mass> portions(Food food, BigDecimal count) {
      return food.findPortion(unit).map(portion -> limited(() -> portion.times(count)));
    }

    /** The measures that a food has besides its weight. */
    private static String measures(Food food) {
      List<String> names =
          food.portions().stream()
              .map(Portion::description)
              .distinct()
              .limit(MOST_MEASURES)
              .toList();
      return names.isEmpty() ? "none but its weight" : String.join(", ", names);
    }

    private Mass limited(Supplier<Mass> mass) {
      try {
        Mass made = mass.get();
        if (made.compareTo(Mass.MAX_ROW) <= 0) {
          return made;
        }
      } catch (IllegalArgumentException e) {
        // No mass is so large: out of range all the more.
      }
      throw bad("amount out of range", "amount", amountText + " " + unit, "at most 100 kg");
    }

    private UnmatchedEntry unmatched(String reason, Optional<Mass> mass) {
      return UnmatchedEntry.builder()
          .text(food)
          .line(Math.toIntExact(line))
          .reason(reason)
          .mass(mass)
          .meal(meal())
          .suggestions(foods.suggestions(food))
          .build();
    }

    private BadInputException bad(String problem, String column, String found, String expected) {
      return new BadInputException(
          problem, file + ":" + line + ", column " + column, found, expected);
    }
  }
}
