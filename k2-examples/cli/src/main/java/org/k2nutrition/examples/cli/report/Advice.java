package org.k2nutrition.examples.cli.report;

import java.util.List;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Unrecognised;

/**
 * What the rules say about a person and a diary.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param findings the findings that are triggered or undetermined, loudest first
 * @param questions the facts that are missing, most deciding first
 * @param unrecognised the medicines and conditions that were not surely recognised
 */
public record Advice(
    List<Finding> findings, List<Question> questions, List<Unrecognised> unrecognised) {

  /**
   * Copies the lists.
   *
   * @param findings the findings that are triggered or undetermined, loudest first
   * @param questions the facts that are missing, most deciding first
   * @param unrecognised the medicines and conditions that were not surely recognised
   */
  public Advice {
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    unrecognised = List.copyOf(unrecognised);
  }

  /**
   * What evaluated rules say.
   *
   * @param evaluation the rules for the person and the diary
   * @return its findings, questions and what was not recognised
   */
  public static Advice of(Evaluation evaluation) {
    return new Advice(evaluation.findings(), evaluation.questions(), evaluation.unrecognised());
  }

  /**
   * Nothing, for a diary that no rule was asked about.
   *
   * @return empty lists
   */
  public static Advice none() {
    return new Advice(List.of(), List.of(), List.of());
  }

  /** Whether it has to stand before everything else. */
  boolean comesFirst() {
    return !unrecognised.isEmpty()
        || findings.stream().anyMatch(f -> isSpoken(f) && f.rule().isSerious());
  }

  boolean isEmpty() {
    return findings.isEmpty() && questions.isEmpty() && unrecognised.isEmpty();
  }

  /** The findings that are to be spoken of; the others wait for an answer to a question. */
  List<Finding> spoken() {
    return findings.stream().filter(Advice::isSpoken).toList();
  }

  private static boolean isSpoken(Finding finding) {
    return finding.alert() != Alert.NONE;
  }
}
