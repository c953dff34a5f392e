package org.k2nutrition.examples.importers;

import java.util.Arrays;
import java.util.Set;
import org.k2nutrition.food.Qualifier;

/**
 * How USDA's codes say that it came by a figure.
 *
 * <p>Source codes: 1 analytical, 6 aggregated from 1 and 12, 12 manufacturer's analytical, 13 from
 * the literature; 4 calculated or imputed, 9 calculated by the manufacturer, 11 aggregated from
 * other codes; 5 and 8 from a label; 7 assumed zero. Statistical comment 1: results below a limit,
 * traces and results not detected were turned into numbers.
 */
final class UsdaQualifier {

  private static final Set<String> ANALYTICAL_SOURCES = Set.of("1", "6", "12", "13");
  private static final Set<String> CALCULATED_SOURCES = Set.of("4", "9", "11");
  private static final Set<String> LABEL_SOURCES = Set.of("5", "8");
  private static final Set<String> ANALYTICAL_DERIVATIONS = Set.of("A", "AI", "AR", "JA", "MA");

  private UsdaQualifier() {}

  static Qualifier of(Row row) {
    boolean zero = row.decimal("value_ug").signum() == 0;
    String source = row.text("source_code");
    row.require("source_code", zero || !source.equals("7"), "no assumed zero with a value");
    if (zero) {
      return ofZero(row);
    }
    if (source.isEmpty()) {
      return ofDerivation(row.text("derivation_code"));
    }
    return ofSource(row);
  }

  private static Qualifier ofZero(Row row) {
    if (row.text("source_code").equals("7")) {
      return Qualifier.ASSUMED_ZERO;
    }
    boolean censored = Arrays.asList(row.text("stat_comment").split(", *", -1)).contains("1");
    return censored ? Qualifier.NOT_DETECTED : Qualifier.PUBLISHED_ZERO;
  }

  private static Qualifier ofSource(Row row) {
    String source = row.text("source_code");
    String derivation = row.text("derivation_code");
    if (ANALYTICAL_SOURCES.contains(source)) {
      return Qualifier.MEASURED;
    }
    if (LABEL_SOURCES.contains(source) || derivation.equals("LC")) {
      return Qualifier.LABEL;
    }
    row.require("source_code", CALCULATED_SOURCES.contains(source), "1, 4 to 9, 11 to 13 or none");
    return source.equals("4") && isBorrowed(row) ? Qualifier.BORROWED : Qualifier.CALCULATED;
  }

  private static boolean isBorrowed(Row row) {
    String derivation = row.text("derivation_code");
    return row.has("ref_ndb_no")
        || derivation.startsWith("BF")
        || derivation.startsWith("CA")
        || derivation.equals("T");
  }

  private static Qualifier ofDerivation(String derivation) {
    if (derivation.isEmpty()) {
      return Qualifier.PUBLISHED;
    }
    return ANALYTICAL_DERIVATIONS.contains(derivation) ? Qualifier.MEASURED : Qualifier.CALCULATED;
  }

  /** Whether the codes say that the figure, zero or not, rests on analysis. */
  static boolean isAnalytical(Row row) {
    return row.has("source_code")
        ? ANALYTICAL_SOURCES.contains(row.text("source_code"))
        : ANALYTICAL_DERIVATIONS.contains(row.text("derivation_code"));
  }
}
