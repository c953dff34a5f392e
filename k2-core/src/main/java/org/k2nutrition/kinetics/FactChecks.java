package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.util.Optional;

/** What must hold of a {@link KineticFact}. */
final class FactChecks {

  private static final String HOURS = "h";

  private FactChecks() {}

  static void check(KineticFact fact) {
    checkFigure(fact);
    if (fact.n().isPresent() && fact.n().getAsInt() < 1) {
      throw fault(fact, "n '" + fact.n().getAsInt() + "', expected 1 or more");
    }
    if (fact.role() != FactRole.SHOWN) {
      checkParameter(fact);
    }
  }

  private static void checkFigure(KineticFact fact) {
    if (fact.low().isPresent() != fact.high().isPresent()) {
      throw fault(fact, "one end of a range, expected both or none");
    }
    if (fact.low().isPresent() && fact.low().get().compareTo(fact.high().orElseThrow()) >= 0) {
      throw fault(
          fact,
          "range '"
              + fact.low().get().toPlainString()
              + " to "
              + fact.high().get().toPlainString()
              + "', expected the lower end first");
    }
    if (fact.value().isEmpty() && fact.low().isEmpty() && fact.text().isEmpty()) {
      throw fault(fact, "neither a value nor a range nor a text");
    }
  }

  private static void checkParameter(KineticFact fact) {
    boolean number =
        fact.value().isPresent() || (fact.role() == FactRole.RANGE && fact.low().isPresent());
    boolean positive =
        fact.low().or(fact::value).map(BigDecimal::signum).orElse(0) > 0
            && fact.value().map(BigDecimal::signum).orElse(1) > 0;
    if (!fact.property().isModelParameter()
        || !number
        || !positive
        || !fact.unit().equals(Optional.of(HOURS))) {
      throw fault(
          fact,
          "role '"
              + fact.role()
              + "' with '"
              + fact.property().text()
              + " "
              + fact.figure()
              + "', expected a half-life or a Tmax above 0 in h");
    }
    if (fact.contradiction().isPresent()) {
      throw fault(fact, "role '" + fact.role() + "' with a contradiction, expected 'SHOWN'");
    }
  }

  private static IllegalArgumentException fault(KineticFact fact, String problem) {
    return new IllegalArgumentException("Kinetic fact '" + fact.id() + "': " + problem);
  }
}
