package org.k2nutrition.examples.importers;

import java.math.BigDecimal;
import java.util.Set;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.Scope;

/**
 * Refuses the factor-1000 slip: copies of EFSA's first press release that print milligrams where
 * the opinion has micrograms. Intakes and label values of vitamin K lie between 1 and 200 µg a day,
 * those per kilogram between 0.5 and 5 µg; milligrams are only for doses of medicines.
 */
final class ReferencePlausibility {

  private static final Set<Scope> COMPANIONS =
      Set.of(Scope.CALCIUM, Scope.MAGNESIUM, Scope.VITAMIN_D);

  private ReferencePlausibility() {}

  static void check(Row row, ReferenceKind kind, Scope scope) {
    if (COMPANIONS.contains(scope)) {
      return;
    }
    row.require(
        "unit",
        !row.text("unit").startsWith("mg") || kind == ReferenceKind.DRUG_DOSE,
        "micrograms for a " + kind.label() + " of vitamin K");
    if (kind.isIntakeTarget() || kind == ReferenceKind.LABEL_VALUE) {
      checkAmount(row, "amount");
      checkAmount(row, "amount_max");
    }
  }

  private static void checkAmount(Row row, String column) {
    boolean perKg = row.text("per_kg").equals("yes");
    boolean increment = row.text("unit").endsWith("increment");
    BigDecimal low = new BigDecimal(increment ? "0" : perKg ? "0.5" : "1");
    BigDecimal high = new BigDecimal(perKg ? "5" : "200");
    boolean plausible =
        row.optionalDecimal(column)
            .map(amount -> amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0)
            .orElse(true);
    row.require(column, plausible, low + " to " + high + " µg of vitamin K" + (perKg ? "/kg" : ""));
  }
}
