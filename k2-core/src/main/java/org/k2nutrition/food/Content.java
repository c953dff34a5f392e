package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/**
 * What a food holds of one component, per 100 g: bounds of the truth, what was analysed, how far it
 * can be trusted, and the measurements it rests on.
 *
 * <p>Not analysed is a content too: its lower bound is 0, its upper bound is unknown with a reason,
 * and it has no analysed amounts. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Content permits ImmutableContent {

  /**
   * The component.
   *
   * @return the component asked for
   */
  Component component();

  /**
   * The qualifier of the figure; {@link Qualifier#DERIVED} for a composite or a sum, {@link
   * Qualifier#NOT_ANALYSED} if there is no record.
   *
   * @return never null
   */
  Qualifier status();

  /**
   * Bounds of the truth per 100 g.
   *
   * @return upper unknown, with the reason, unless every part has a known upper bound
   */
  Bounds per100g();

  /**
   * The amounts over what was analysed, per 100 g.
   *
   * @return empty if there is no figure
   */
  Optional<Analysed> analysed();

  /**
   * How far the figure can be trusted.
   *
   * @return empty if there is no figure
   */
  Optional<Tier> tier();

  /**
   * The ratio of the highest origin to the lowest, for a composite with at least two.
   *
   * @return 1 or more, two decimals; above 3 the witnesses are in conflict
   */
  Optional<BigDecimal> conflict();

  /**
   * The share of the food's mass that has a figure; below 1 only in a recipe.
   *
   * @return 0 to 1, both inclusive
   */
  BigDecimal coverage();

  /**
   * Whether the figure rests on analysis; in a recipe, the figure of every ingredient that has one.
   *
   * @return false if not analysed
   */
  boolean restsOnAnalysis();

  /**
   * The published figures behind this content.
   *
   * @return unmodifiable; empty if not analysed
   */
  List<Measurement> measurements();

  /**
   * Whether there is any record for the component.
   *
   * @return false exactly if the status is {@link Qualifier#NOT_ANALYSED}
   */
  default boolean isAnalysed() {
    return status() != Qualifier.NOT_ANALYSED;
  }

  /** Builder used by {@link Composition}. */
  final class Builder extends ImmutableContent.Builder {
    Builder() {}
  }
}
