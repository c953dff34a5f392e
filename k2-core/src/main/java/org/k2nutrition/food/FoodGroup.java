package org.k2nutrition.food;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * This library's own grouping of foods, the same over all tables; a table's own group stands beside
 * it in {@link Food#tableGroup}.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum FoodGroup {
  /** Cheese. */
  CHEESE,
  /** Milk, cream and fermented milk. */
  DAIRY,
  /** Eggs. */
  EGG,
  /** Butter and other fats of animals, spreads. */
  FAT,
  /** Oils and fats of plants. */
  OIL,
  /** Poultry. */
  POULTRY,
  /** Beef, pork, veal and lamb. */
  MEAT,
  /** Game. */
  GAME,
  /** Organ meats and what is made of them. */
  OFFAL,
  /** Sausages and cured meats. */
  SAUSAGE,
  /** Fish and roe. */
  FISH,
  /** Shellfish. */
  SHELLFISH,
  /** Human milk. */
  HUMAN_MILK,
  /** Fermented foods of soya beans. */
  FERMENTED_SOY,
  /** Other foods of soya beans. */
  SOY,
  /** Other fermented foods of plants. */
  FERMENTED,
  /** Vegetables and mushrooms. */
  VEGETABLE,
  /** Fruits and their juices. */
  FRUIT,
  /** Legumes. */
  LEGUME,
  /** Cereals, pasta and breakfast cereals. */
  CEREAL,
  /** Bread and other baked goods. */
  BREAD,
  /** Nuts and seeds. */
  NUT_SEED,
  /** Seaweeds and other algae. */
  SEAWEED,
  /** Herbs, spices and salts. */
  HERB_SPICE,
  /** Beverages. */
  BEVERAGE,
  /** Sauces, dressings and gravies. */
  SAUCE,
  /** Soups. */
  SOUP,
  /** Sweets and cakes. */
  SWEET,
  /** Snacks. */
  SNACK,
  /** Dishes of several foods. */
  MIXED_DISH,
  /** Foods for infants. */
  BABY_FOOD,
  /** Everything else. */
  OTHER;

  /**
   * The group of a name.
   *
   * @param name such as {@code cheese} or {@code fermented-soy}; case, space, hyphen and underscore
   *     do not matter
   * @return the group, or empty
   */
  public static Optional<FoodGroup> find(String name) {
    String key = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(values()).filter(group -> group.name().equals(key)).findFirst();
  }

  /** The lower-case name with hyphens, such as {@code fermented-soy}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
