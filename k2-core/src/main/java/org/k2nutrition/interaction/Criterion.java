package org.k2nutrition.interaction;

import java.util.List;

/**
 * The condition of a rule: atoms combined by all, any and not.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Criterion permits Criterion.All, Criterion.Any, Criterion.Not, Atom {

  /**
   * True if all parts are.
   *
   * @param parts at least one
   */
  record All(List<Criterion> parts) implements Criterion {
    /**
     * Copies the list.
     *
     * @param parts at least one
     * @throws IllegalArgumentException if there is none
     */
    public All {
      parts = List.copyOf(parts);
      requireParts("all", parts);
    }
  }

  /**
   * True if any part is.
   *
   * @param parts at least one
   */
  record Any(List<Criterion> parts) implements Criterion {
    /**
     * Copies the list.
     *
     * @param parts at least one
     * @throws IllegalArgumentException if there is none
     */
    public Any {
      parts = List.copyOf(parts);
      requireParts("any", parts);
    }
  }

  /**
   * True if the part is false.
   *
   * @param part what must not be so
   */
  record Not(Criterion part) implements Criterion {}

  /**
   * All of these.
   *
   * @param parts at least one
   * @return the criterion
   */
  static Criterion all(Criterion... parts) {
    return new All(List.of(parts));
  }

  /**
   * Any of these.
   *
   * @param parts at least one
   * @return the criterion
   */
  static Criterion any(Criterion... parts) {
    return new Any(List.of(parts));
  }

  /**
   * Not this.
   *
   * @param part what must not be so
   * @return the criterion
   */
  static Criterion not(Criterion part) {
    return new Not(part);
  }

  private static void requireParts(String word, List<Criterion> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("'" + word + "' needs at least one part");
    }
  }
}
