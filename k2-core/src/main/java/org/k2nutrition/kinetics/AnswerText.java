package org.k2nutrition.kinetics;

import java.util.List;
import java.util.stream.Collectors;

/** The words under an answer. */
final class AnswerText {

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
    return List.of(parameters, KineticAnswer.NOTICE);
  }
}
