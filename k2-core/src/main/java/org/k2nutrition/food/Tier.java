package org.k2nutrition.food;

/**
 * How far a figure can be trusted, from what it rests on; A is best.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Tier {
  /** Analysed with three samples or more, read in the source itself. */
  A("analysed, n of 3 or more, read in the source"),
  /** Analysed, read in the source itself. */
  B("analysed, read in the source"),
  /** Analysed, read in a named secondary place. */
  C("analysed, read in a secondary place"),
  /** Calculated, borrowed, declared, assumed, or published without saying how. */
  D("calculated, borrowed, or basis not stated"),
  /** Which publication it comes from was inferred, or one secondary witness stands alone. */
  E("attribution inferred, or a single secondary witness");

  private final String description;

  Tier(String description) {
    this.description = description;
  }

  /**
   * What the tier means.
   *
   * @return a few plain words
   */
  public String description() {
    return description;
  }

  /**
   * The weaker of two tiers.
   *
   * @param other the other tier
   * @return the later letter
   */
  public Tier weaker(Tier other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
