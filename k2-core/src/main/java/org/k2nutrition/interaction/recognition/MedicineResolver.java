package org.k2nutrition.interaction.recognition;

import java.util.List;

/**
 * Tells what a caller's own codes and names stand for, such as the article numbers of a hospital.
 *
 * <p>It adds to what is recognised here and never hides it. Implementations must be thread-safe.
 */
@FunctionalInterface
public interface MedicineResolver {

  /**
   * What a text stands for.
   *
   * @param text the text as it was written
   * @return ids of medicines of the dataset, all of which are in it; empty if it is not known
   */
  List<String> resolve(String text);
}
