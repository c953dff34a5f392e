package org.k2nutrition.quantity;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The unit in which a component of food is published: three units of mass, and kilocalories.
 *
 * <p>Energy is not a mass, so kilocalories convert into nothing else. This class is immutable and
 * thread-safe.
 */
public enum Unit {
  /** Microgram, the unit of every form of vitamin K and of vitamin D. */
  MICROGRAM("µg", 1),
  /** Milligram, the unit of calcium, magnesium and sodium. */
  MILLIGRAM("mg", 1_000),
  /** Gram, the unit of fat. */
  GRAM("g", 1_000_000),
  /** Kilocalorie, the unit of energy. */
  KILOCALORIE("kcal", 0);

  private final String symbol;
  private final int micrograms;

  Unit(String symbol, int micrograms) {
    this.symbol = symbol;
    this.micrograms = micrograms;
  }

  /**
   * Reads a unit as people write it: {@code ug}, {@code µg} (micro sign or Greek mu), {@code mcg},
   * {@code mg}, {@code g}, {@code kcal}; upper and lower case alike.
   *
   * @param text the written unit, without white space around it
   * @return the unit
   * @throws IllegalArgumentException if the text is none of these
   */
  public static Unit parse(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ug", "µg", "μg", "mcg" -> MICROGRAM;
      case "mg" -> MILLIGRAM;
      case "g" -> GRAM;
      case "kcal" -> KILOCALORIE;
      default ->
          throw new IllegalArgumentException(
              "Unknown unit: '"
                  + Decimals.shorten(text)
                  + "', expected ug, µg, mcg, mg, g or kcal");
    };
  }

  /**
   * The symbol to print.
   *
   * @return {@code µg}, {@code mg}, {@code g} or {@code kcal}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Whether this is a unit of mass.
   *
   * @return false for kilocalories only
   */
  public boolean isMass() {
    return this != KILOCALORIE;
  }

  /** Micrograms in one of this unit; only for units of mass. */
  BigDecimal micrograms() {
    if (!isMass()) {
      throw new IllegalArgumentException("Energy is not a mass: '" + symbol + "'");
    }
    return BigDecimal.valueOf(micrograms);
  }
}
