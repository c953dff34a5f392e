package org.k2nutrition.food;

/**
 * What people call a food in one language; not a code, and not the display name.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param language ISO 639 code in lower case, such as {@code nl}
 * @param text the name, not blank
 */
public record Name(String language, String text) {

  /**
   * Checks that neither part is blank.
   *
   * @param language ISO 639 code in lower case, such as {@code nl}
   * @param text the name, not blank
   * @throws IllegalArgumentException if a check fails
   */
  public Name {
    if (language.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("Name incomplete: '" + language + ":" + text + "'");
    }
  }
}
