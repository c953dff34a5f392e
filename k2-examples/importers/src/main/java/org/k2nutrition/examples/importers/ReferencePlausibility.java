package org.k2nutrition.examples.importers;

import java.math.BigDecimal;
import java.util.Map;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.Scope;

/**
 * Refuses the factor-1000 slip, such as copies of EFSA's first press release that print milligrams
 * where the opinion has micrograms. Every nutrient and kind of value has a unit and a range, both
 * ends inside, whose highest amount is less than 1000 times its lowest.
 */
final class ReferencePlausibility {

  private static final String MICROGRAM = "µg";
  private static final String MILLIGRAM = "mg";

  /** What a person is to take in, or a label is to be compared with. */
  private static final Map<String, Range> TARGETS =
      Map.of(
          "vitamin K", new Range(MICROGRAM, "1", "200"),
          "calcium", new Range(MILLIGRAM, "100", "2000"),
          "magnesium", new Range(MILLIGRAM, "20", "600"),
          "vitamin D", new Range(MICROGRAM, "5", "50"));

  /** Upper levels, guidance levels and maxima of supplements. */
  private static final Map<String, Range> LIMITS =
      Map.of(
          "vitamin K", new Range(MICROGRAM, "10", "2000"),
          "calcium", new Range(MILLIGRAM, "500", "5000"),
          "magnesium", new Range(MILLIGRAM, "50", "1000"),
          "vitamin D", new Range(MICROGRAM, "20", "200"));

  private static final Range PER_KG = new Range(MICROGRAM, "0.5", "5");
  private static final Range INCREMENT = new Range(MICROGRAM, "0", "200");
  private static final Range DRUG_DOSE = new Range(MILLIGRAM, "1", "200");
  private static final Range INFANT_PROPHYLAXIS = new Range(MICROGRAM, "10", "2000");

  private ReferencePlausibility() {}

  static void check(Row row, ReferenceKind kind, Scope scope) {
    String nutrient = nutrient(scope);
    Range range = range(row, kind, nutrient);
    boolean perKg = isPerKg(row);
    row.require(
        "unit",
        row.text("unit").startsWith(range.unit().equals(MILLIGRAM) ? "mg" : "ug"),
        (range.unit().equals(MILLIGRAM) ? "milligrams" : "micrograms")
            + " for a "
            + kind.label()
            + " of "
            + nutrient);
    for (String column : new String[] {"amount", "amount_max"}) {
      row.require(
          column,
          row.optionalDecimal(column).map(range::contains).orElse(true),
          range + " of " + nutrient + (perKg ? "/kg" : ""));
    }
  }

  private static String nutrient(Scope scope) {
    return switch (scope) {
      case CALCIUM -> "calcium";
      case MAGNESIUM, SUPPLEMENTAL_MAGNESIUM -> "magnesium";
      case VITAMIN_D -> "vitamin D";
      default -> "vitamin K";
    };
  }

  private static Range range(Row row, ReferenceKind kind, String nutrient) {
    if (kind.isTreatment()) {
      row.require("kind", nutrient.equals("vitamin K"), "no " + kind.label() + " of " + nutrient);
      return kind == ReferenceKind.DRUG_DOSE ? DRUG_DOSE : INFANT_PROPHYLAXIS;
    }
    if (kind.isIntakeTarget() && isPerKg(row)) {
      return PER_KG;
    }
    if (row.text("unit").endsWith("increment")) {
      return INCREMENT;
    }
    boolean target = kind.isIntakeTarget() || kind == ReferenceKind.LABEL_VALUE;
    Range range = (target ? TARGETS : LIMITS).get(nutrient);
    if (range == null) {
      throw row.error("kind", "a kind whose range the importer knows");
    }
    return range;
  }

  private static boolean isPerKg(Row row) {
    return row.text("per_kg").equals("yes");
  }

  private record Range(String unit, BigDecimal low, BigDecimal high) {

    Range(String unit, String low, String high) {
      this(unit, new BigDecimal(low), new BigDecimal(high));
    }

    boolean contains(BigDecimal amount) {
      return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
      return low + " to " + high + " " + unit;
    }
  }
}
