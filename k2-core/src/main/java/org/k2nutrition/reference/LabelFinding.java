package org.k2nutrition.reference;

import java.util.List;
import java.util.Locale;

/**
 * What one look at the label of a supplement gave.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param check what was looked for
 * @param outcome what was found
 * @param arguments figures and names for the sentence that {@link #textKey} names, in order; where
 *     {@code maxima} are compared, their words follow as one more
 * @param maxima what the amount was compared with: those it passes, or all if it passes none;
 *     possibly empty
 */
public record LabelFinding(
    LabelCheck check, LabelOutcome outcome, List<String> arguments, List<ReferenceValue> maxima) {

  /**
   * Copies the lists.
   *
   * @param check what was looked for
   * @param outcome what was found
   * @param arguments figures and names for the sentence that {@link #textKey} names, in order;
   *     where {@code maxima} are compared, their words follow as one more
   * @param maxima what the amount was compared with: those it passes, or all if it passes none;
   *     possibly empty
   */
  public LabelFinding {
    arguments = List.copyOf(arguments);
    maxima = List.copyOf(maxima);
  }

  /**
   * The key of the sentence for people.
   *
   * @return such as {@code label.form.good}
   */
  public String textKey() {
    return "label." + word(check) + "." + word(outcome);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
