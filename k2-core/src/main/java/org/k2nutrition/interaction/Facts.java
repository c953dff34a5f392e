package org.k2nutrition.interaction;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.quantity.Bounds;

/**
 * What is known when rules are checked: the person, what is planned to change, and what is eaten.
 * What was not said is unknown, and unknown is not none.
 *
 * <p>Knowledge order: facts B know more than facts A if whatever A decides, B decides alike. What
 * is decided stays decided when more becomes known. Adding a food, or a medicine to a complete
 * list, is a change of the world, not added knowledge. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Facts permits ImmutableFacts {

  /**
   * The person.
   *
   * @return what is known of the person
   */
  Person person();

  /**
   * What changes in supplements and food.
   *
   * @return {@link Stated#unknown} unless something was said
   */
  @Value.Default
  default Stated<Change> changes() {
    return Stated.unknown();
  }

  /**
   * The ids of the foods that are eaten.
   *
   * @return {@link Stated#unknown} unless something was said
   */
  @Value.Default
  default Stated<String> foods() {
    return Stated.unknown();
  }

  /**
   * What food gives per day.
   *
   * @return bounds by component, unmodifiable; a component that is not in it is not known
   */
  Map<Component, Bounds> foodIntake();

  /**
   * Whether the intake from food is steady.
   *
   * @return empty if not known
   */
  Optional<IntakePattern> pattern();

  /**
   * Facts about a person, and nothing else.
   *
   * @param person the person
   * @return the facts
   */
  static Facts of(Person person) {
    return builder().person(person).build();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code person} is required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Facts}. */
  final class Builder extends ImmutableFacts.Builder {
    Builder() {}
  }
}
