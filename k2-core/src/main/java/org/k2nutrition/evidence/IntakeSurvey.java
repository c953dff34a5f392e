package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * What a survey or review found about intake of vitamin K in a population.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface IntakeSurvey permits ImmutableIntakeSurvey {

  /**
   * The stable id.
   *
   * @return such as {@code int-01}
   */
  String id();

  /**
   * The country or region.
   *
   * @return a name
   */
  String country();

  /**
   * The survey.
   *
   * @return its name
   */
  Optional<String> survey();

  /**
   * In whom.
   *
   * @return in words
   */
  Optional<String> population();

  /**
   * How many.
   *
   * @return as printed
   */
  Optional<String> participants();

  /**
   * When.
   *
   * @return as printed
   */
  Optional<String> years();

  /**
   * What was estimated.
   *
   * @return in words
   */
  String nutrient();

  /**
   * The figure.
   *
   * @return as printed; empty if the source was not read that far
   */
  Optional<String> value();

  /**
   * Its spread, or what kind of figure it is.
   *
   * @return as printed
   */
  Optional<String> spread();

  /**
   * The unit.
   *
   * @return empty without a figure
   */
  Optional<String> unit();

  /**
   * The method.
   *
   * @return in words
   */
  Optional<String> method();

  /**
   * The foods named.
   *
   * @return in words
   */
  Optional<String> foods();

  /**
   * Where it stands.
   *
   * @return unmodifiable, at least one
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
   * @return an empty builder; {@code id}, {@code country}, {@code nutrient} and {@code
   *     verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link IntakeSurvey}. */
  final class Builder extends ImmutableIntakeSurvey.Builder {
    Builder() {}
  }
}
