package org.k2nutrition.examples.cli.report;

import java.util.Locale;
import java.util.Set;
import org.k2nutrition.data.K2;
import org.k2nutrition.interaction.Evidence;
import org.k2nutrition.interaction.Rule;

/** The words of a rule. */
public final class RuleWords {

  private RuleWords() {}

  /** What a rule asks for; where no source speaks of it, not that there is no restriction. */
  public static String whatToDo(K2 k2, Rule rule) {
    if (rule.evidence().equals(Set.of(Evidence.NONE_FOUND))) {
      return rule.management();
    }
    String action = k2.words(rule.action());
    return action.substring(0, 1).toUpperCase(Locale.ROOT)
        + action.substring(1)
        + ". "
        + rule.management();
  }
}
