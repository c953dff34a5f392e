package org.k2nutrition.food;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.vitamer.Vitamer;

/**
 * What a food table reports: a vitamer, one of the sums vitamin K2 and vitamin K, or a companion
 * nutrient.
 *
 * <p>The order of the constants is the order in which lists name them. A trap: the sums in
 * phylloquinone equivalents, which Denmark's table prints, are not the sums in micrograms; they are
 * components of their own and never enter a total. This class is immutable and thread-safe.
 */
public enum Component {
  /** Phylloquinone, vitamin K1. */
  K1(Vitamer.PHYLLOQUINONE),
  /** Dihydrophylloquinone; not part of vitamin K2 nor of vitamin K. */
  DPK(Vitamer.DIHYDROPHYLLOQUINONE),
  /** Menaquinone-4. */
  MK_4(Vitamer.MK_4),
  /** Menaquinone-5. */
  MK_5(Vitamer.MK_5),
  /** Menaquinone-6. */
  MK_6(Vitamer.MK_6),
  /** Menaquinone-7. */
  MK_7(Vitamer.MK_7),
  /** Menaquinone-8. */
  MK_8(Vitamer.MK_8),
  /** Menaquinone-9. */
  MK_9(Vitamer.MK_9),
  /** Menaquinone-10. */
  MK_10(Vitamer.MK_10),
  /** Menaquinone-11. */
  MK_11(Vitamer.MK_11),
  /** Menaquinone-12. */
  MK_12(Vitamer.MK_12),
  /** Menaquinone-13. */
  MK_13(Vitamer.MK_13),
  /** Tetrahydromenaquinone-9. */
  MK_9_4H(Vitamer.MK_9_4H),
  /** Vitamin K2, the sum of the menaquinones, in micrograms. */
  K2("K2", Unit.MICROGRAM),
  /** Vitamin K, phylloquinone plus vitamin K2, in micrograms. */
  K("K", Unit.MICROGRAM),
  /** Vitamin K2 in micrograms of phylloquinone equivalents, as one table prints it. */
  K2_EQUIVALENTS("K2-PKeq", Unit.MICROGRAM),
  /** Vitamin K in micrograms of phylloquinone equivalents, as one table prints it. */
  K_EQUIVALENTS("K-PKeq", Unit.MICROGRAM),
  /** Calcium. */
  CALCIUM("calcium", Unit.MILLIGRAM),
  /** Magnesium. */
  MAGNESIUM("magnesium", Unit.MILLIGRAM),
  /** Vitamin D, D2 plus D3. */
  VITAMIN_D("vitaminD", Unit.MICROGRAM),
  /** Sodium. */
  SODIUM("sodium", Unit.MILLIGRAM),
  /** Energy. */
  ENERGY("energy", Unit.KILOCALORIE),
  /** Total fat. */
  FAT("fat", Unit.GRAM),
  /** Saturated fatty acids. */
  SATURATED_FAT("saturatedFat", Unit.GRAM);

  private static final List<Component> MENAQUINONES = List.of(values()).subList(2, 13);
  private static final List<Component> VITAMIN_K = List.of(values()).subList(0, 15);
  private static final List<Component> COMPANIONS = List.of(values()).subList(17, 24);
  private static final List<Component> COUNTED =
      List.copyOf(EnumSet.complementOf(EnumSet.of(K2_EQUIVALENTS, K_EQUIVALENTS)));

  private final String symbol;
  private final Unit unit;
  private final Optional<Vitamer> vitamer;

  Component(Vitamer vitamer) {
    this.symbol = vitamer.symbol();
    this.unit = Unit.MICROGRAM;
    this.vitamer = Optional.of(vitamer);
  }

  Component(String symbol, Unit unit) {
    this.symbol = symbol;
    this.unit = unit;
    this.vitamer = Optional.empty();
  }

  /**
   * The component with a symbol.
   *
   * @param symbol exactly as {@link #symbol} gives it; upper and lower case alike
   * @return the component, or empty
   */
  public static Optional<Component> find(String symbol) {
    return Arrays.stream(values()).filter(c -> c.symbol.equalsIgnoreCase(symbol)).findFirst();
  }

  /**
   * The component with a symbol.
   *
   * @param symbol as {@link #find} takes it
   * @return the component
   * @throws IllegalArgumentException if there is none
   */
  public static Component of(String symbol) {
    return find(symbol)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown component: '" + symbol + "', expected one of " + symbols()));
  }

  /**
   * The component that is a vitamer.
   *
   * @param vitamer a form of vitamin K
   * @return the component, or empty for MK-1 to MK-3 and menadione, which no food table reports
   */
  public static Optional<Component> find(Vitamer vitamer) {
    return Arrays.stream(values()).filter(c -> c.vitamer.equals(Optional.of(vitamer))).findFirst();
  }

  /**
   * The menaquinones that are reported: MK-4 to MK-13 and MK-9(4H).
   *
   * @return unmodifiable, in order
   */
  public static List<Component> menaquinones() {
    return MENAQUINONES;
  }

  /**
   * Everything about vitamin K that enters totals: K1, dPK, the menaquinones, K2 and K.
   *
   * @return unmodifiable, in order
   */
  public static List<Component> vitaminK() {
    return VITAMIN_K;
  }

  /**
   * The companion nutrients: calcium, magnesium, vitamin D, sodium, energy, fat, saturated fat.
   *
   * @return unmodifiable, in order
   */
  public static List<Component> companions() {
    return COMPANIONS;
  }

  /**
   * The components that have totals: all but the sums in phylloquinone equivalents.
   *
   * @return unmodifiable, in order
   */
  public static List<Component> counted() {
    return COUNTED;
  }

  /**
   * The stable symbol, as in the JSON.
   *
   * @return such as {@code K1}, {@code MK-7}, {@code K2}, {@code vitaminD}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * The unit of this component per 100 g of food.
   *
   * @return microgram for all of vitamin K
   */
  public Unit unit() {
    return unit;
  }

  /**
   * The vitamer this component is.
   *
   * @return empty for sums and companions
   */
  public Optional<Vitamer> vitamer() {
    return vitamer;
  }

  /**
   * The place of this component in their order, for arrays over all components.
   *
   * @return 0 for {@link #K1}, and so on
   */
  @SuppressWarnings(
      "EnumOrdinal") // Kept in memory only, never stored; an EnumMap is too slow here.
  public int place() {
    return ordinal();
  }

  /**
   * Whether this is a form of vitamin K2.
   *
   * @return true for MK-4 to MK-13 and MK-9(4H)
   */
  public boolean isMenaquinone() {
    return vitamer.filter(Vitamer::isMenaquinone).isPresent();
  }

  /** The symbol. */
  @Override
  public String toString() {
    return symbol;
  }

  private static String symbols() {
    return String.join(", ", Arrays.stream(values()).map(Component::symbol).toList());
  }
}
