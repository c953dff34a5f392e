package org.k2nutrition.data;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;

/**
 * A table of foods in the dataset.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FoodTable permits ImmutableFoodTable {

  /**
   * The id, with which the ids of its foods begin.
   *
   * @return such as {@code usda-sr}, or {@code curated}
   */
  String id();

  /**
   * What it is called.
   *
   * @return a title
   */
  String title();

  /**
   * The work it was taken from.
   *
   * @return empty for the curated foods, whose figures each have their own
   */
  Optional<Citation> citation();

  /**
   * How many foods of it are in the dataset.
   *
   * @return 1 or more
   */
  int foods();

  /** Builder used by {@link K2}. */
  final class Builder extends ImmutableFoodTable.Builder {
    Builder() {}
  }
}
