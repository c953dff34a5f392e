package org.k2nutrition.interaction;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves findings whose actions contradict: the stricter one wins. */
final class Precedence {

  private Precedence() {}

  /** The strictest finding that contradicts this one about the same form. */
  static Optional<String> overruledBy(Finding finding, List<Finding> all) {
    return all.stream()
        .filter(Precedence::counts)
        .filter(other -> contradicts(finding.rule(), other.rule()))
        .filter(other -> other.rule().action().isStricterThan(finding.rule().action()))
        .min(
            Comparator.comparing((Finding other) -> other.rule().action())
                .thenComparing(other -> other.rule().severity())
                .thenComparing(other -> other.rule().id()))
        .map(other -> other.rule().id());
  }

  /** Whether two rules would contradict each other if both were triggered. */
  static boolean contradicts(Rule one, Rule other) {
    return one.action().contradicts(other.action())
        && !Collections.disjoint(one.forms(), other.forms());
  }

  /** A finding that is not sure takes precedence only if it is spoken of loudly. */
  static boolean counts(Finding finding) {
    return finding.status() == Status.TRIGGERED || finding.alert().compareTo(Alert.WARNING) >= 0;
  }
}
