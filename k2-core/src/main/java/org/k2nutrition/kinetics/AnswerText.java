package org.k2nutrition.kinetics;

import java.util.List;
import java.util.stream.Collectors;

/** The words under an answer. */
final class AnswerText {

  private static final String NO_SPREAD =
      "No range of the half-life is published: how far people differ in it is unknown and not"
          + " shown.";

  private AnswerText() {}

  static List<String> sources(Identifiable answer) {
    String parameters =
        answer.parameters().stream()
            .map(
                fact ->
                    fact.property().text()
                        + " "
                        + fact.figure()
                        + " ("
                        + FactText.source(fact)
                        + ")")
            .collect(Collectors.joining("; ", "Sources: ", "."));
    return answer.models().halfLifeHours().isRange()
        ? List.of(parameters, KineticAnswer.NOTICE)
        : List.of(parameters, NO_SPREAD, KineticAnswer.NOTICE);
  }
}
