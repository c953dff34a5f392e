package org.k2nutrition.kinetics;

import java.util.List;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** The words under an answer. */
final class AnswerText {

  private AnswerText() {}

  static List<Sentence> sources(Identifiable answer) {
    List<Sentence> parameters = answer.parameters().stream().map(AnswerText::parameter).toList();
    Sentence sources =
        Sentence.of(Phrase.SOURCES, Sentence.joined(Phrase.ALSO, Phrase.ALSO, parameters));
    return answer.models().halfLifeHours().isRange()
        ? List.of(sources, KineticAnswer.NOTICE)
        : List.of(sources, Sentence.of(Phrase.NO_SPREAD_SHOWN), KineticAnswer.NOTICE);
  }

  private static Sentence parameter(KineticFact fact) {
    return Sentence.of(
        Phrase.PARAMETER, FactText.property(fact), fact.figure(), FactText.source(fact));
  }
}
