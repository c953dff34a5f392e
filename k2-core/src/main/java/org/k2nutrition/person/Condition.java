package org.k2nutrition.person;

/**
 * A condition, procedure or state of a person: as it was written, and what that was recognised as.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text the condition as it was written, not blank
 * @param recognition what it was recognised as
 */
public record Condition(String text, Recognition recognition) {

  /**
   * Checks the text.
   *
   * @param text the condition as it was written, not blank
   * @param recognition what it was recognised as
   * @throws IllegalArgumentException if the text is blank
   */
  public Condition {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Condition must not be blank: '" + text + "'");
    }
  }

  /**
   * A condition that is surely known.
   *
   * @param concept what it is
   * @return the condition, written by its name
   */
  public static Condition of(Concept concept) {
    return new Condition(concept.name(), Recognition.of(concept));
  }
}
