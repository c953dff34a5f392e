package org.k2nutrition.person;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.quantity.Unit;

/**
 * What a supplement says it holds: one form of vitamin K, vitamin K whose form is not named, or a
 * companion.
 *
 * <p>A label that says only "vitamin K2" may hold any menaquinone; one that says only "vitamin K"
 * may hold any form, menadione too. {@link #members} says which. This class is immutable and
 * thread-safe.
 */
public enum SupplementForm {
  /** Phylloquinone, vitamin K1. */
  K1("K1"),
  /** Menaquinone-4, menatetrenone. */
  MK_4("MK-4"),
  /** Menaquinone-5. */
  MK_5("MK-5"),
  /** Menaquinone-6. */
  MK_6("MK-6"),
  /** Menaquinone-7. */
  MK_7("MK-7"),
  /** Menaquinone-8. */
  MK_8("MK-8"),
  /** Menaquinone-9. */
  MK_9("MK-9"),
  /** Menaquinone-10. */
  MK_10("MK-10"),
  /** Menaquinone-11. */
  MK_11("MK-11"),
  /** Menaquinone-12. */
  MK_12("MK-12"),
  /** Menaquinone-13. */
  MK_13("MK-13"),
  /** Tetrahydromenaquinone-9. */
  MK_9_4H("MK-9(4H)"),
  /** Menadione, vitamin K3, and its water-soluble salts. */
  MENADIONE("K3"),
  /** Vitamin K2 without its form. */
  K2("K2"),
  /** Vitamin K without its form. */
  K("K"),
  /** Vitamin A. */
  VITAMIN_A("vitaminA"),
  /** Vitamin D. */
  VITAMIN_D("vitaminD"),
  /** Vitamin E, as alpha-tocopherol. */
  VITAMIN_E("vitaminE", Unit.MILLIGRAM),
  /** Calcium. */
  CALCIUM("calcium", Unit.MILLIGRAM),
  /** Magnesium. */
  MAGNESIUM("magnesium", Unit.MILLIGRAM);

  private static final Set<SupplementForm> MENAQUINONES =
      Collections.unmodifiableSet(EnumSet.range(MK_4, MK_9_4H));
  private static final Set<SupplementForm> NAMED =
      Collections.unmodifiableSet(EnumSet.range(K1, MENADIONE));
  private static final Set<SupplementForm> VITAMIN_K =
      Collections.unmodifiableSet(EnumSet.range(K1, K));

  private final String symbol;
  private final Unit unit;

  SupplementForm(String symbol) {
    this(symbol, Unit.MICROGRAM);
  }

  SupplementForm(String symbol, Unit unit) {
    this.symbol = symbol;
    this.unit = unit;
  }

  /**
   * Every form of vitamin K, named or not.
   *
   * @return unmodifiable, in order
   */
  public static Set<SupplementForm> vitaminK() {
    return VITAMIN_K;
  }

  /**
   * The forms of vitamin K2 that have a name.
   *
   * @return MK-4 to MK-13 and MK-9(4H), unmodifiable, in order
   */
  public static Set<SupplementForm> menaquinones() {
    return MENAQUINONES;
  }

  /**
   * The form with a symbol.
   *
   * @param symbol as {@link #symbol} gives it; upper and lower case alike
   * @return the form, or empty
   */
  public static Optional<SupplementForm> find(String symbol) {
    return Arrays.stream(values()).filter(f -> f.symbol.equalsIgnoreCase(symbol)).findFirst();
  }

  /**
   * The form with a symbol.
   *
   * @param symbol as {@link #find} takes it
   * @return the form
   * @throws IllegalArgumentException if there is none
   */
  public static SupplementForm of(String symbol) {
    return find(symbol)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown form: '" + symbol + "', expected one of " + symbols()));
  }

  /**
   * The stable symbol.
   *
   * @return such as {@code K1}, {@code MK-7}, {@code K2}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * The unit of doses of this form.
   *
   * @return microgram for all of vitamin K
   */
  public Unit unit() {
    return unit;
  }

  /**
   * The named forms it may be.
   *
   * @return this form alone if it is named; the menaquinones for {@link #K2}; every named form of
   *     vitamin K for {@link #K}
   */
  public Set<SupplementForm> members() {
    return switch (this) {
      case K2 -> MENAQUINONES;
      case K -> NAMED;
      default -> Set.of(this);
    };
  }

  /** The symbol. */
  @Override
  public String toString() {
    return symbol;
  }

  private static String symbols() {
    return String.join(", ", Arrays.stream(values()).map(SupplementForm::symbol).toList());
  }
}
