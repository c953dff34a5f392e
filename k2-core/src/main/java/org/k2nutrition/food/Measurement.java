package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Provenance;

/**
 * One published figure for one component in one food, per 100 g in the component's unit, with
 * everything that says how to read it and where it stands.
 *
 * <p>Figures keep the digits of the source. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Measurement permits ImmutableMeasurement {

  /**
   * What was reported.
   *
   * @return the component
   */
  Component component();

  /**
   * How the figure is to be read.
   *
   * @return a qualifier that can be published: never derived, never not-analysed
   */
  Qualifier qualifier();

  /**
   * The figure.
   *
   * @return above 0, per 100 g; present exactly if the qualifier {@linkplain Qualifier#isValue is a
   *     value}
   */
  Optional<BigDecimal> value();

  /**
   * The limit of a censored figure.
   *
   * @return above 0, per 100 g; always present for below-LOD and below-LOQ
   */
  Optional<BigDecimal> limit();

  /**
   * The table's own lower limit of its traces.
   *
   * @return above 0 and not above {@link #limit}, per 100 g; only for a trace
   */
  Optional<BigDecimal> lowerLimit();

  /**
   * What the limit is.
   *
   * @return present exactly if {@link #limit} is; a surrogate only for not-detected and published
   *     zero
   */
  Optional<LimitKind> limitKind();

  /**
   * The smallest single result published with the figure.
   *
   * @return 0 or more, per 100 g
   */
  Optional<BigDecimal> min();

  /**
   * The largest single result published with the figure.
   *
   * @return 0 or more, per 100 g
   */
  Optional<BigDecimal> max();

  /**
   * The number of analyses behind the figure.
   *
   * @return 0 or more; empty if not stated
   */
  OptionalInt n();

  /**
   * The standard error of the mean.
   *
   * @return 0 or more, per 100 g
   */
  Optional<BigDecimal> standardError();

  /**
   * The standard deviation of the samples.
   *
   * @return 0 or more, per 100 g
   */
  Optional<BigDecimal> standardDeviation();

  /**
   * The state of the food as analysed, if it is told with the figure.
   *
   * @return such as {@code raw}
   */
  Optional<String> state();

  /**
   * The country the samples came from.
   *
   * @return an English name
   */
  Optional<String> country();

  /**
   * The method of analysis.
   *
   * @return in words
   */
  Optional<String> method();

  /**
   * How the table came by the figure, in its own codes.
   *
   * @return such as {@code source 4, derivation BFZN}
   */
  Optional<String> derivation();

  /**
   * What else must be known to read the figure.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * Whether the figure rests on analysis of this food, not on calculation, borrowing, declaration
   * or assumption.
   *
   * @return by default what the qualifier implies; a published zero may say either
   */
  @Value.Default
  default boolean restsOnAnalysis() {
    return qualifier().impliesAnalysis();
  }

  /**
   * The works the table itself names behind the figure.
   *
   * @return unmodifiable, possibly empty
   */
  List<Citation> furtherSources();

  /**
   * Where the figure comes from.
   *
   * @return the provenance
   */
  Provenance provenance();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code component}, {@code qualifier} and {@code provenance} are
   *     required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    MeasurementChecks.check(this);
  }

  /** Builder of {@link Measurement}. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}

    /**
     * Builds it, and checks that value, limit and spread fit the qualifier.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Measurement build() {
      Measurement built = super.build();
      built.check();
      return built;
    }
  }
}
