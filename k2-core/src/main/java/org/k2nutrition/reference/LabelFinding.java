package org.k2nutrition.reference;

import java.util.List;
import java.util.Locale;
import org.k2nutrition.source.Citation;

/**
 * What one look at the label of a supplement gave.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param check what was looked for
 * @param outcome what was found
 * @param arguments figures and names for the sentence that {@link #textKey} names, in order
 * @param sources where a maximum that was compared stands, possibly empty
 */
public record LabelFinding(
    LabelCheck check, LabelOutcome outcome, List<String> arguments, List<Citation> sources) {

  /**
   * Copies the lists.
   *
   * @param check what was looked for
   * @param outcome what was found
   * @param arguments figures and names for the sentence that {@link #textKey} names, in order
   * @param sources where a maximum that was compared stands, possibly empty
   */
  public LabelFinding {
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
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
