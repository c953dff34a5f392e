package org.k2nutrition.interaction;

/**
 * A fault in a rule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param field the field with the fault
 * @param problem what was found and what was expected
 */
public record RuleFault(String rule, String field, String problem) {

  /** Rule, field and problem in one line. */
  @Override
  public String toString() {
    return "rule '" + rule + "', field '" + field + "': " + problem;
  }
}
