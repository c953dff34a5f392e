package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/**
 * A figure as a table prints it: a number, and the word in the column beside it that says how to
 * read it.
 *
 * @param word how it was printed
 * @param number the value or the limit; 0 where nothing but a word was printed
 */
record Printed(Word word, BigDecimal number) {

  /** How a table prints a figure. */
  enum Word {
    VALUE("value"),
    ZERO("zero"),
    TRACE("trace"),
    /** Written {@code <} and the limit; the number's own cell is empty. */
    BELOW("<"),
    /** In parentheses: estimated or borrowed. */
    ESTIMATED("estimated"),
    ZERO_ESTIMATED("zero_estimated"),
    TRACE_ESTIMATED("trace_estimated");

    private final String text;

    Word(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  static final String NOT_ANALYSED = "printed in parentheses: estimated or borrowed, not analysed";

  private static final Pattern LIMIT = Pattern.compile("<[0-9]+(\\.[0-9]+)?");
  private static final Set<Word> NUMBERS =
      Set.of(Word.VALUE, Word.ZERO, Word.ESTIMATED, Word.ZERO_ESTIMATED);
  private static final Map<String, Word> WORDS =
      Arrays.stream(Word.values())
          .filter(word -> word != Word.BELOW)
          .collect(Collectors.toMap(Word::text, Function.identity()));

  /** The figure of a pair of columns, or empty if nothing is printed. */
  static Optional<Printed> of(Row row, String column, String wordColumn, Set<Word> known) {
    if (!row.has(wordColumn)) {
      row.require(column, !row.has(column), "no number without a word in " + wordColumn);
      return Optional.empty();
    }
    String text = row.text(wordColumn);
    Word word = LIMIT.matcher(text).matches() ? Word.BELOW : row.among(wordColumn, WORDS);
    row.require(wordColumn, known.contains(word), "a word of this table");
    if (word == Word.BELOW) {
      row.require(column, !row.has(column), "no number beside '" + text + "'");
      return Optional.of(new Printed(word, new BigDecimal(text.substring(1))));
    }
    return Optional.of(new Printed(word, number(row, column, word)));
  }

  private static BigDecimal number(Row row, String column, Word word) {
    if (!NUMBERS.contains(word)) {
      row.require(column, !row.has(column), "no number beside '" + word.text() + "'");
      return BigDecimal.ZERO;
    }
    boolean positive = word == Word.VALUE || word == Word.ESTIMATED;
    BigDecimal number = row.decimal(column);
    row.require(
        column,
        number.signum() > 0 == positive,
        (positive ? "a number above 0" : "0") + " beside '" + word.text() + "'");
    return number;
  }

  boolean isPositive() {
    return number.signum() > 0 && word != Word.BELOW;
  }

  /**
   * The figure as a measurement.
   *
   * @param ofValue what a plain number of this table is: measured, or published without saying how;
   *     the latter makes its traces, zeros and results below a limit figures without a basis too
   */
  ObjectNode measurement(Component component, Qualifier ofValue) {
    ObjectNode m = Json.object().put("component", component.symbol());
    boolean analysed = ofValue == Qualifier.MEASURED;
    switch (word) {
      case VALUE -> value(m, ofValue);
      case ESTIMATED -> value(m, Qualifier.BORROWED).put("note", NOT_ANALYSED);
      case ZERO -> zero(m, analysed);
      case ZERO_ESTIMATED -> zero(m, false).put("note", NOT_ANALYSED);
      case TRACE -> notAnalysedUnless(analysed, m.put("qualifier", Qualifier.TRACE.name()));
      case TRACE_ESTIMATED ->
          notAnalysedUnless(false, m.put("qualifier", Qualifier.TRACE.name()))
              .put("note", NOT_ANALYSED);
      case BELOW -> notAnalysedUnless(analysed, below(m));
    }
    return Json.ordered(m, Fields.MEASUREMENT);
  }

  /** Adds the figure to companion nutrients, in the short form. */
  void addCompanion(ObjectNode companions, Component component) {
    String symbol = component.symbol();
    switch (word) {
      case VALUE, ZERO, ZERO_ESTIMATED -> companions.put(symbol, number);
      case ESTIMATED -> companions.putArray(symbol).add(Qualifier.BORROWED.name()).add(number);
      case TRACE -> companions.put(symbol, "trace");
      case TRACE_ESTIMATED -> companions.put(symbol, "(trace)");
      case BELOW -> companions.put(symbol, "<" + number.toPlainString());
    }
  }

  private ObjectNode value(ObjectNode measurement, Qualifier qualifier) {
    if (qualifier != Qualifier.MEASURED) {
      measurement.put("qualifier", qualifier.name());
    }
    return measurement.put("value", number);
  }

  private static ObjectNode zero(ObjectNode measurement, boolean analysed) {
    measurement.put("qualifier", Qualifier.PUBLISHED_ZERO.name());
    return analysed ? measurement.put("analysed", true) : measurement;
  }

  private ObjectNode below(ObjectNode measurement) {
    return measurement
        .put("qualifier", Qualifier.BELOW_LOQ.name())
        .put("limit", number)
        .put("limitKind", "LOQ");
  }

  private static ObjectNode notAnalysedUnless(boolean analysed, ObjectNode measurement) {
    return analysed ? measurement : measurement.put("analysed", false);
  }
}
