package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Provenance;

/**
 * One line of an expectation, such as {@code MK-4 measured 8.6; n 2; min 8.6; max 8.6}: what a food
 * has, how it is to be read, and what else is told of it.
 */
record Fact(String text) {

  /** How the words of a fact name the qualifiers; the longer words first. */
  private static final Map<String, Qualifier> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("not detected", Qualifier.NOT_DETECTED);
    WORDS.put("published zero", Qualifier.PUBLISHED_ZERO);
    WORDS.put("assumed zero", Qualifier.ASSUMED_ZERO);
    WORDS.put("measured", Qualifier.MEASURED);
    WORDS.put("calculated", Qualifier.CALCULATED);
    WORDS.put("borrowed", Qualifier.BORROWED);
    WORDS.put("label", Qualifier.LABEL);
    WORDS.put("published", Qualifier.PUBLISHED);
    WORDS.put("below", Qualifier.BELOW_LOQ);
    WORDS.put("trace", Qualifier.TRACE);
  }

  void check(Food food) {
    List<String> parts = Arrays.stream(text.split("; ", -1)).map(String::strip).toList();
    String first = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    if (first.startsWith("original ")) {
      assertThat(food.originalName()).contains(after("original", first));
    } else if (first.startsWith("code ")) {
      assertThat(food.codes()).extracting(Object::toString).contains(after("code", first));
    } else if (first.startsWith("portion ")) {
      assertThat(portions(food)).contains(after("portion", first));
    } else if (first.startsWith("composite ")) {
      checkComposite(food, after("composite", first), rest);
    } else if (first.endsWith(" not analysed")) {
      Component component = Component.of(first.split(" ", 2)[0]);
      assertThat(food.measurements()).noneMatch(m -> m.component() == component);
    } else {
      checkMeasurement(food, first, rest);
    }
  }

  private static List<String> portions(Food food) {
    return food.portions().stream()
        .map(
            portion ->
                "%s %s = %s"
                    .formatted(
                        plain(portion.amount()),
                        portion.description(),
                        plain(BigDecimal.valueOf(portion.mass().milligrams(), 3))))
        .toList();
  }

  private static void checkMeasurement(Food food, String first, List<String> rest) {
    Component component = Component.of(first.split(" ", 2)[0]);
    String told = first.split(" ", 2)[1];
    Map.Entry<String, Qualifier> word =
        WORDS.entrySet().stream()
            .filter(entry -> told.startsWith(entry.getKey()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No such words: '" + told + "'"));
    String number = told.substring(word.getKey().length()).strip();
    List<Predicate<Measurement>> tests = new ArrayList<>();
    tests.add(m -> m.component() == component);
    tests.add(m -> m.qualifier() == word.getValue());
    if (word.getValue() == Qualifier.BELOW_LOQ) {
      tests.add(m -> is(m.limit(), number));
    } else if (!number.isEmpty()) {
      tests.add(m -> is(m.value(), number));
    }
    rest.forEach(part -> tests.add(told(part)));
    assertThat(food.measurements()).anyMatch(m -> tests.stream().allMatch(test -> test.test(m)));
  }

  private static Predicate<Measurement> told(String part) {
    String[] words = part.split(" ", 2);
    return switch (words[0]) {
      case "n" -> m -> m.n().orElse(-1) == Integer.parseInt(words[1]);
      case "se" -> m -> is(m.standardError(), words[1]);
      case "min" -> m -> is(m.min(), words[1]);
      case "max" -> m -> is(m.max(), words[1]);
      case "limit" -> m -> is(m.limit(), words[1]);
      case "rests" -> Measurement::restsOnAnalysis;
      case "not" -> m -> !m.restsOnAnalysis();
      case "verified", "secondary", "inferred" ->
          m -> provenance(m).verification().name().equalsIgnoreCase(words[0]);
      case "of" -> m -> provenance(m).record().equals(Optional.of(words[1]));
      case "by" -> m -> provenance(m).publication().key().equals(words[1]);
      case "read" ->
          m -> provenance(m).via().filter(via -> part.equals("read in " + via.key())).isPresent();
      case "counts" -> m -> part.equals("counts for " + provenance(m).origin());
      case "note" -> m -> m.note().orElse("").contains(words[1]);
      case "basis" -> m -> m.note().orElse("").endsWith(part);
      default -> throw new IllegalArgumentException("No such words: '" + part + "'");
    };
  }

  private static void checkComposite(Food food, String first, List<String> rest) {
    String[] words = first.split(" ", 2);
    Composite composite =
        food.composites().stream()
            .filter(c -> c.component() == Component.of(words[0]))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no composite of " + words[0]));
    List<String> parts = new ArrayList<>(List.of(words[1]));
    parts.addAll(rest);
    parts.forEach(part -> assertThat(told(composite)).contains(part));
  }

  private static List<String> told(Composite composite) {
    return List.of(
        "lower " + plain(composite.lower()),
        composite.middle().map(middle -> "middle " + plain(middle)).orElse("no middle"),
        composite.upper().map(upper -> "upper " + plain(upper)).orElse("no upper"),
        "tier " + composite.tier());
  }

  private static Provenance provenance(Measurement measurement) {
    return measurement.provenance();
  }

  private static boolean is(Optional<BigDecimal> figure, String number) {
    return figure.filter(f -> f.compareTo(new BigDecimal(number)) == 0).isPresent();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String after(String word, String part) {
    return part.substring(word.length()).strip();
  }

  @Override
  public String toString() {
    return text;
  }
}
