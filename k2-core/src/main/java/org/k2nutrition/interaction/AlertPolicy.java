package org.k2nutrition.interaction;

import java.util.List;

/**
 * How loudly to speak about a finding.
 *
 * <ul>
 *   <li>Triggered: contraindicated is critical; major is critical if the action is to avoid or not
 *       to start or stop alone, else a warning; moderate is a warning; the rest is information.
 *   <li>Undetermined alerts like triggered if an antagonist is taken, or something that was named
 *       may be the antagonist or whatever else the rule is about.
 *   <li>If an antagonist is only not excluded, because the medicines were not asked for or one was
 *       not recognised, it is one step quieter than triggered where nothing else is missing, and
 *       information where something is.
 *   <li>Any other undetermined finding is information, or nothing if the rule itself is only that.
 * </ul>
 */
final class AlertPolicy {

  private AlertPolicy() {}

  static Alert of(CompiledRule rule, Status status, byte[] truths, List<Reading> readings) {
    return switch (status) {
      case TRIGGERED -> triggered(rule.rule());
      case NOT_TRIGGERED -> Alert.NONE;
      case UNDETERMINED -> undetermined(rule, truths, readings);
    };
  }

  private static Alert undetermined(CompiledRule rule, byte[] truths, List<Reading> readings) {
    boolean known = rule.antagonistAtoms().stream().anyMatch(i -> truths[i] == Node.TRUE);
    if (known || readings.stream().anyMatch(Reading::isNamed)) {
      return triggered(rule.rule());
    }
    boolean onlyAntagonistMissing =
        rule.isAboutAntagonists()
            && rule.valueIf(truths, rule.antagonistAtoms(), Node.TRUE) == Node.TRUE;
    if (onlyAntagonistMissing) {
      return triggered(rule.rule()).quieter();
    }
    return rule.rule().severity() == Severity.INFORMATION ? Alert.NONE : Alert.INFO;
  }

  private static Alert triggered(Rule rule) {
    return switch (rule.severity()) {
      case CONTRAINDICATED -> Alert.CRITICAL;
      case MAJOR ->
          rule.action() == Action.AVOID || rule.action() == Action.DO_NOT_START_OR_STOP_ALONE
              ? Alert.CRITICAL
              : Alert.WARNING;
      case MODERATE -> Alert.WARNING;
      case MINOR, INFORMATION -> Alert.INFO;
    };
  }
}
