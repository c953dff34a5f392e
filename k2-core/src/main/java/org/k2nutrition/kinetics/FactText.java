package org.k2nutrition.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** The words of a {@link KineticFact}. */
final class FactText {

  private FactText() {}

  static String figure(KineticFact fact) {
    Optional<String> number =
        fact.value()
            .map(value -> value.toPlainString())
            .or(
                () ->
                    fact.low()
                        .map(
                            low ->
                                low.toPlainString()
                                    + " to "
                                    + fact.high().orElseThrow().toPlainString()));
    List<String> parts = new ArrayList<>();
    number
        .map(plain -> plain + fact.unit().map(unit -> " " + unit).orElse(""))
        .ifPresent(parts::add);
    fact.text().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  static String line(KineticFact fact) {
    List<String> circumstances = new ArrayList<>();
    fact.dose().ifPresent(circumstances::add);
    fact.route().ifPresent(circumstances::add);
    fact.population().ifPresent(circumstances::add);
    fact.n().ifPresent(n -> circumstances.add("n " + n));
    String seen = circumstances.isEmpty() ? "" : " (" + String.join("; ", circumstances) + ")";
    return fact.form().symbol()
        + ", "
        + fact.property().text()
        + ": "
        + figure(fact)
        + seen
        + ". "
        + source(fact)
        + fact.contradiction().map(against -> ". Contradicted: " + against).orElse("");
  }

  /** The short form of a source: who and when, and where and how surely it was read. */
  static String source(KineticFact fact) {
    return shortForm(fact.publication())
        + switch (fact.verification()) {
          case VERIFIED -> "";
          case SECONDARY -> ", secondary";
          case INFERRED -> ", inferred";
        }
        + fact.via().map(via -> ", read in " + shortForm(via)).orElse("");
  }

  static String shortForm(Citation citation) {
    String who = citation.authors().orElse(citation.title());
    return who + (citation.year().isPresent() ? " " + citation.year().getAsInt() : "");
  }

  static boolean isVerified(KineticFact fact) {
    return fact.verification() == Verification.VERIFIED;
  }
}
