package org.k2nutrition.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** The words of a {@link KineticFact}. */
final class FactText {

  private FactText() {}

  static Sentence figure(KineticFact fact) {
    List<Sentence> parts = new ArrayList<>();
    number(fact).ifPresent(parts::add);
    fact.text().map(Sentence::verbatim).ifPresent(parts::add);
    return Sentence.joined(Phrase.COMMA, Phrase.COMMA, parts);
  }

  private static Optional<Sentence> number(KineticFact fact) {
    String unit = fact.unit().map(symbol -> " " + symbol).orElse("");
    if (fact.value().isPresent()) {
      return Optional.of(Sentence.verbatim(fact.value().get().toPlainString() + unit));
    }
    return fact.low()
        .map(
            low ->
                Sentence.of(
                    Phrase.FROM_TO,
                    low.toPlainString(),
                    fact.high().orElseThrow().toPlainString() + unit));
  }

  static Sentence line(KineticFact fact) {
    Sentence line =
        Sentence.of(
            Phrase.FACT, fact.form(), property(fact), underCircumstances(fact), source(fact));
    return fact.contradiction()
        .map(against -> Sentence.of(Phrase.CONTRADICTED, line, against))
        .orElse(line);
  }

  private static Sentence underCircumstances(KineticFact fact) {
    List<String> circumstances = new ArrayList<>();
    fact.dose().ifPresent(circumstances::add);
    fact.route().ifPresent(circumstances::add);
    fact.population().ifPresent(circumstances::add);
    fact.n().ifPresent(n -> circumstances.add("n " + n));
    return circumstances.isEmpty()
        ? figure(fact)
        : Sentence.of(Phrase.UNDER, figure(fact), String.join("; ", circumstances));
  }

  static Sentence property(KineticFact fact) {
    return Sentence.word(fact.property(), fact.property().text());
  }

  /** The short form of a source: who and when, and where and how surely it was read. */
  static Sentence source(KineticFact fact) {
    Sentence who = Sentence.verbatim(shortForm(fact.publication()));
    Sentence source =
        switch (fact.verification()) {
          case VERIFIED -> who;
          case SECONDARY -> Sentence.of(Phrase.SECONDARY, who);
          case INFERRED -> Sentence.of(Phrase.INFERRED, who);
        };
    return fact.via()
        .map(via -> Sentence.of(Phrase.READ_IN_WORK, source, shortForm(via)))
        .orElse(source);
  }

  static String shortForm(Citation citation) {
    String who = citation.authors().orElse(citation.title());
    return who + (citation.year().isPresent() ? " " + citation.year().getAsInt() : "");
  }

  static boolean isVerified(KineticFact fact) {
    return fact.verification() == Verification.VERIFIED;
  }
}
