package org.k2nutrition.source;

/**
 * A code that another system gives to a food, medicine or condition.
 *
 * <p>A code is not a name: names are what people call a thing, codes are what a system calls it.
 * This class is immutable and thread-safe.
 *
 * @param system the system, lower case, such as {@code usda-ndb}
 * @param value the code as the system writes it, leading zeros kept
 */
public record Code(String system, String value) {

  /**
   * Checks that neither part is blank.
   *
   * @param system the system, lower case, such as {@code usda-ndb}
   * @param value the code as the system writes it, leading zeros kept
   * @throws IllegalArgumentException if a check fails
   */
  public Code {
    if (system.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("Code incomplete: '" + system + ":" + value + "'");
    }
  }

  /** System and value, such as {@code usda-ndb:01022}. */
  @Override
  public String toString() {
    return system + ":" + value;
  }
}
