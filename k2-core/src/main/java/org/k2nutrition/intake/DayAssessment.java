package org.k2nutrition.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.food.Component;

/**
 * The totals of one day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param date the date
 * @param totals a total for each vitamer, the sums and the companions, in the order of {@link
 *     Component}
 * @param unweighed how many rows have no known mass
 * @param withoutEnergy how many rows have no known energy
 */
public record DayAssessment(
    LocalDate date, Map<Component, Total> totals, int unweighed, int withoutEnergy) {

  /**
   * Copies the map.
   *
   * @param date the date
   * @param totals a total for each component, copied
   * @param unweighed how many rows have no known mass
   * @param withoutEnergy how many rows have no known energy
   */
  public DayAssessment {
    totals = Collections.unmodifiableMap(new TreeMap<>(totals));
  }

  /**
   * The total of one component.
   *
   * @param component any component but the sums in phylloquinone equivalents
   * @return the total
   * @throws IllegalArgumentException for a component that has no totals
   */
  public Total total(Component component) {
    return Assessment.require(totals, component);
  }
}
