package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;
import org.k2nutrition.text.Sentence;

/**
 * One published kinetic figure or finding of one form of vitamin K, with where it was published,
 * where it was read and how surely.
 *
 * <p>A figure keeps the digits and the unit of its source. A trap: figures of two forms, doses or
 * routes are not of one kind; a half-life after 10 mg into a vein says little about 100 µg in a
 * meal. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface KineticFact permits ImmutableKineticFact {

  /**
   * The id.
   *
   * @return lower case, stable
   */
  String id();

  /**
   * The form it is about: a vitamer, or {@link Component#K2} where the source names none.
   *
   * @return the component
   */
  Component form();

  /**
   * What it is a figure of.
   *
   * @return the property
   */
  KineticProperty property();

  /**
   * The figure.
   *
   * @return as published, or empty if the source gives a range or words
   */
  Optional<BigDecimal> value();

  /**
   * The lower end of a published range, inclusive.
   *
   * @return present exactly if {@link #high} is
   */
  Optional<BigDecimal> low();

  /**
   * The upper end of a published range, inclusive.
   *
   * @return above {@link #low}
   */
  Optional<BigDecimal> high();

  /**
   * The unit of value and range.
   *
   * @return such as {@code h}; present with every number that has one
   */
  Optional<String> unit();

  /**
   * The finding in words, where it is no number, or what qualifies the number.
   *
   * @return in words
   */
  Optional<String> text();

  /**
   * The dose it was seen at.
   *
   * @return amount and unit as published
   */
  Optional<String> dose();

  /**
   * How the dose was given: vein or mouth, capsule or food, with which meal.
   *
   * @return in words
   */
  Optional<String> route();

  /**
   * Who was studied.
   *
   * @return in words
   */
  Optional<String> population();

  /**
   * How many were studied.
   *
   * @return 1 or more, or empty if not stated
   */
  OptionalInt n();

  /**
   * What the fact does in the model of its form.
   *
   * @return {@link FactRole#SHOWN} if not set
   */
  @Value.Default
  default FactRole role() {
    return FactRole.SHOWN;
  }

  /**
   * Who published it.
   *
   * @return the work to cite
   */
  Citation publication();

  /**
   * Where it was read, if not in the publication itself.
   *
   * @return the other work, or empty
   */
  Optional<Citation> via();

  /**
   * How surely it stands in the publication.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * What the fact means for a one-compartment model of its form: a limit of the model, or a reason
   * why there is none.
   *
   * @return a sentence, or empty
   */
  Optional<String> implication();

  /**
   * What contradicts the fact.
   *
   * @return a sentence, or empty; a contradicted fact has no part in a model
   */
  Optional<String> contradiction();

  /**
   * Anything else a reader should know.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * The figure in plain decimals with its unit and words, such as {@code 2 to 4 h}.
   *
   * @return not blank
   */
  default Sentence figure() {
    return FactText.figure(this);
  }

  /**
   * One line for people: form, property, figure, circumstances, source and how surely it stands
   * there.
   *
   * @return not blank, no line breaks
   */
  default Sentence line() {
    return FactText.line(this);
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code form}, {@code property}, {@code publication},
   *     {@code verification} and a value, a range or a text are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link KineticFact}. */
  final class Builder extends ImmutableKineticFact.Builder {
    Builder() {}

    /**
     * Builds it, and checks that the fact says something, that a range is in order and that the
     * model can use what it is to use.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public KineticFact build() {
      KineticFact built = super.build();
      FactChecks.check(built);
      return built;
    }
  }
}
