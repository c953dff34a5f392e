package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * What is known about vitamin K together with another nutrient or with food.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface NutrientSynergy permits ImmutableNutrientSynergy {

  /**
   * The stable id.
   *
   * @return such as {@code NUT-D}
   */
  String id();

  /**
   * The nutrient.
   *
   * @return a name
   */
  String nutrient();

  /**
   * How it relates.
   *
   * @return the relation
   */
  Relation relation();

  /**
   * How it may work.
   *
   * @return in words
   */
  Optional<String> mechanism();

  /**
   * What was seen.
   *
   * @return in words
   */
  String effect();

  /**
   * How strong the evidence is.
   *
   * @return in words
   */
  String strength();

  /**
   * The forms of vitamin K concerned.
   *
   * @return unmodifiable, at least one
   */
  List<Component> forms();

  /**
   * The doses in the studies.
   *
   * @return in words
   */
  Optional<String> doseSeen();

  /**
   * What follows.
   *
   * @return in words, sober
   */
  String management();

  /**
   * Where it stands.
   *
   * @return unmodifiable; empty if nothing was found
   */
  List<Citation> sources();

  /**
   * Whether it was read there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * What else must be known to read it.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * A new builder.
   *
   * @return an empty builder; what is not optional and no list is required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link NutrientSynergy}. */
  final class Builder extends ImmutableNutrientSynergy.Builder {
    Builder() {}
  }
}
