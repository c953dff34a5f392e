package org.k2nutrition.vitamer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.k2nutrition.quantity.MolarMass;

/**
 * One form of vitamin K. <em>Vitamin K2</em> is the family of the menaquinones, MK-n with n
 * isoprene units in the side chain.
 *
 * <p>Dihydrophylloquinone (made when oils are hydrogenated) and menadione (synthetic, not in food)
 * are not part of the sums vitamin K2 and vitamin K. MK-9(4H), tetrahydromenaquinone-9, is made by
 * propionibacteria in Swiss-type cheese and is a menaquinone.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Vitamer {
  /** Phylloquinone, vitamin K1. */
  PHYLLOQUINONE("K1", "phylloquinone", 0, new Formula(31, 46, 2)),
  /** 2',3'-dihydrophylloquinone: phylloquinone with the side chain's double bond saturated. */
  DIHYDROPHYLLOQUINONE("dPK", "dihydrophylloquinone", 0, PHYLLOQUINONE.formula.hydrogenated(1)),
  /** Menaquinone-1. */
  MK_1(1),
  /** Menaquinone-2. */
  MK_2(2),
  /** Menaquinone-3. */
  MK_3(3),
  /** Menaquinone-4, menatetrenone: the form animals make from phylloquinone. */
  MK_4(4),
  /** Menaquinone-5. */
  MK_5(5),
  /** Menaquinone-6. */
  MK_6(6),
  /** Menaquinone-7, the form of natto and of most supplements. */
  MK_7(7),
  /** Menaquinone-8. */
  MK_8(8),
  /** Menaquinone-9. */
  MK_9(9),
  /** Menaquinone-10. */
  MK_10(10),
  /** Menaquinone-11. */
  MK_11(11),
  /** Menaquinone-12. */
  MK_12(12),
  /** Menaquinone-13. */
  MK_13(13),
  /** Tetrahydromenaquinone-9: menaquinone-9 with two double bonds saturated. */
  MK_9_4H("MK-9(4H)", "tetrahydromenaquinone-9", 9, Formula.ofMenaquinone(9).hydrogenated(2)),
  /** Menadione, vitamin K3. */
  MENADIONE("K3", "menadione", 0, new Formula(11, 8, 2));

  private static final List<Vitamer> MENAQUINONES = List.copyOf(EnumSet.range(MK_1, MK_9_4H));

  private final String symbol;
  private final String fullName;
  private final int isopreneUnits;
  private final Formula formula;

  Vitamer(int isopreneUnits) {
    this(
        "MK-" + isopreneUnits,
        "menaquinone-" + isopreneUnits,
        isopreneUnits,
        Formula.ofMenaquinone(isopreneUnits));
  }

  Vitamer(String symbol, String fullName, int isopreneUnits, Formula formula) {
    this.symbol = symbol;
    this.fullName = fullName;
    this.isopreneUnits = isopreneUnits;
    this.formula = formula;
  }

  /**
   * The menaquinone with unsaturated side chain of a length.
   *
   * @param isopreneUnits n of MK-n, 1 to 13, both inclusive
   * @return MK-n
   * @throws IllegalArgumentException if n is outside 1 to 13
   */
  public static Vitamer ofMenaquinone(int isopreneUnits) {
    if (isopreneUnits < 1 || isopreneUnits > 13) {
      throw new IllegalArgumentException(
          "No such menaquinone: 'MK-" + isopreneUnits + "', expected MK-1 to MK-13");
    }
    return valueOf("MK_" + isopreneUnits);
  }

  /**
   * The vitamer with a symbol.
   *
   * @param symbol exactly as {@link #symbol} gives it
   * @return the vitamer, or empty
   */
  public static Optional<Vitamer> find(String symbol) {
    return Arrays.stream(values()).filter(vitamer -> vitamer.symbol.equals(symbol)).findFirst();
  }

  /**
   * The vitamers that make up vitamin K2.
   *
   * @return MK-1 to MK-13 and MK-9(4H), unmodifiable
   */
  public static List<Vitamer> menaquinones() {
    return MENAQUINONES;
  }

  /**
   * The short symbol used in tables and in this library's JSON.
   *
   * @return such as {@code K1}, {@code dPK}, {@code MK-7}, {@code MK-9(4H)}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * The name in full.
   *
   * @return such as {@code menaquinone-7}
   */
  public String fullName() {
    return fullName;
  }

  /**
   * Whether this is a form of vitamin K2.
   *
   * @return true for MK-1 to MK-13 and MK-9(4H)
   */
  public boolean isMenaquinone() {
    return isopreneUnits > 0;
  }

  /**
   * The number of isoprene units in the side chain.
   *
   * @return 1 to 13 for a menaquinone, else empty
   */
  public OptionalInt isopreneUnits() {
    return isopreneUnits > 0 ? OptionalInt.of(isopreneUnits) : OptionalInt.empty();
  }

  /**
   * The molecular formula; that of a menaquinone is computed from n.
   *
   * @return the formula
   */
  public Formula formula() {
    return formula;
  }

  /**
   * The molar mass computed from the formula.
   *
   * @return g/mol
   */
  public MolarMass molarMass() {
    return formula.molarMass();
  }

  /**
   * Identifiers in other registries, as far as they could be verified; only identifiers of this one
   * compound, never of a class.
   *
   * @return an unmodifiable map, possibly empty
   */
  public Map<IdentifierSystem, String> identifiers() {
    return VitamerIdentifiers.of(this);
  }

  /** The symbol. */
  @Override
  public String toString() {
    return symbol;
  }
}
