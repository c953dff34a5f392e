package org.k2nutrition.food;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.quantity.Mass;

/**
 * Everything a food holds, per 100 g: one {@link Content} for every {@link Component}, analysed or
 * not, with the sums vitamin K2 and vitamin K made from their parts.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Composition {

  private final Map<Component, Entry> entries;
  private final Figures figures;

  private Composition(Map<Component, Entry> entries, Figures figures) {
    this.entries = entries;
    this.figures = figures;
  }

  /**
   * The composition that published measurements of one table give, at most one for each component.
   *
   * @param measurements the measurements of one food
   * @param plantOrSalt whether the food is of plants or a salt, see {@link Food#isPlantOrSalt}
   * @return the composition
   * @throws IllegalArgumentException if two measurements are of the same component
   */
  public static Composition of(Collection<Measurement> measurements, boolean plantOrSalt) {
    Map<Component, Entry> entries = new EnumMap<>(Component.class);
    putSingle(measurements, plantOrSalt, entries);
    return of(entries);
  }

  /**
   * The composition of a curated food.
   *
   * @param composites the derived figures, at most one for each component
   * @param measurements the witnesses they were derived from, and at most one figure of each
   *     companion nutrient
   * @param plantOrSalt whether the food is of plants or a salt, see {@link Food#isPlantOrSalt}
   * @return the composition
   * @throws IllegalArgumentException if a component has two composites, or a companion nutrient two
   *     measurements
   */
  public static Composition ofComposites(
      Collection<Composite> composites, Collection<Measurement> measurements, boolean plantOrSalt) {
    Map<Component, Entry> entries = new EnumMap<>(Component.class);
    for (Composite composite : composites) {
      Component component = composite.component();
      if (entries.put(component, Entry.of(composite, of(component, measurements))) != null) {
        throw new IllegalArgumentException("Two composites of one component: '" + component + "'");
      }
    }
    List<Measurement> companions = new ArrayList<>();
    for (Measurement m : measurements) {
      if (Component.companions().contains(m.component())) {
        companions.add(m);
      }
    }
    putSingle(companions, plantOrSalt, entries);
    return of(entries);
  }

  private static List<Measurement> of(Component component, Collection<Measurement> all) {
    List<Measurement> own = new ArrayList<>();
    for (Measurement m : all) {
      if (m.component() == component) {
        own.add(m);
      }
    }
    return own;
  }

  private static void putSingle(
      Collection<Measurement> measurements, boolean plantOrSalt, Map<Component, Entry> entries) {
    for (Measurement m : measurements) {
      if (entries.put(m.component(), Entry.of(m, plantOrSalt)) != null) {
        throw new IllegalArgumentException(
            "Two measurements of one component: '"
                + m.component()
                + "', expected composites for several witnesses");
      }
    }
  }

  /** The composition of a recipe; its sums are made of the ingredients' sums. */
  static Composition ofIngredients(List<Ingredient> ingredients, Mass yield) {
    return ofAll(Mixture.entries(ingredients, yield));
  }

  private static Composition of(Map<Component, Entry> entries) {
    VitaminKSums.addTo(entries);
    return ofAll(entries);
  }

  private static Composition ofAll(Map<Component, Entry> entries) {
    return new Composition(entries, Figures.of(entries));
  }

  /**
   * What the food holds of a component.
   *
   * @param component any component
   * @return its content; with status not-analysed if there is no record
   */
  public Content content(Component component) {
    return entries.getOrDefault(component, Entry.NOT_ANALYSED).content(component);
  }

  /**
   * The components with any record, in order.
   *
   * @return unmodifiable
   */
  public List<Component> analysedComponents() {
    return List.copyOf(entries.keySet());
  }

  /**
   * The same composition as integers.
   *
   * @return the figures
   */
  public Figures figures() {
    return figures;
  }
}
