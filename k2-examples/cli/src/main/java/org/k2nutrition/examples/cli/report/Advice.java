package org.k2nutrition.examples.cli.report;

import java.util.List;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.interaction.Unrecognised;

/**
 * What the rules say, sorted by how it is told.
 *
 * @param triggered the findings that are so, loudest first
 * @param possible the findings that are not decided but would be warnings
 * @param open how many further rules are not decided
 * @param rules how many rules there are
 * @param unrecognised the medicines and conditions that were not surely recognised
 * @param questions the facts that are missing, most deciding first
 */
public record Advice(
    List<Finding> triggered,
    List<Finding> possible,
    int open,
    int rules,
    List<Unrecognised> unrecognised,
    List<Question> questions) {

  /** The advice of an evaluation. */
  public static Advice of(Evaluation evaluation) {
    List<Finding> findings = evaluation.findings();
    List<Finding> triggered =
        findings.stream().filter(f -> f.status() == Status.TRIGGERED).toList();
    List<Finding> possible =
        findings.stream()
            .filter(f -> f.status() == Status.UNDETERMINED)
            .filter(Advice::isLoud)
            .toList();
    return new Advice(
        triggered,
        possible,
        findings.size() - triggered.size() - possible.size(),
        evaluation.all().size(),
        evaluation.unrecognised(),
        evaluation.questions());
  }

  /** The warnings that are so; they stand before what only may apply. */
  public List<Finding> warnings() {
    return triggered.stream().filter(Advice::isLoud).toList();
  }

  /** What is so and for information; it stands after all warnings, those that may apply too. */
  public List<Finding> information() {
    return triggered.stream().filter(finding -> !isLoud(finding)).toList();
  }

  private static boolean isLoud(Finding finding) {
    return finding.alert().compareTo(Alert.WARNING) >= 0;
  }

  /** Whether it stands before everything else: something serious, or something unrecognised. */
  public boolean comesFirst() {
    return !unrecognised.isEmpty()
        || triggered.stream().anyMatch(finding -> finding.rule().isSerious())
        || possible.stream().anyMatch(finding -> finding.rule().isSerious());
  }

  /** Whether every rule was decided and none applies. */
  public boolean isNothing() {
    return triggered.isEmpty() && possible.isEmpty() && open == 0;
  }
}
