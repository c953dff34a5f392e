package org.k2nutrition.food;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A food of one table.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Food permits ImmutableFood {

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder, never null
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the identifier, for instance {@code usda-sr:01022}.
   *
   * @return the identifier, never null or blank
   */
  String id();

  /**
   * Returns the name people use.
   *
   * @return the name, never null
   */
  String name();

  /**
   * Returns the group of the food in its table.
   *
   * @return the group, empty if the table has none
   */
  Optional<String> group();

  /**
   * Returns other names and spellings.
   *
   * @return the aliases in a stable order, unmodifiable, never null
   */
  List<String> aliases();

  /**
   * Returns the language of the name.
   *
   * @return an ISO 639-1 code, {@code en} unless set
   */
  @Value.Default
  default String language() {
    return "en";
  }

  /**
   * Collects the parts of a food.
   *
   * <p>This class is not thread-safe.
   */
  final class Builder extends ImmutableFood.Builder {
    Builder() {}

    /**
     * Builds the food.
     *
     * @return a new food, never null
     * @throws IllegalStateException if the identifier or the name is missing
     * @throws IllegalArgumentException if the identifier is blank
     */
    @Override
    public Food build() {
      Food food = super.build();
      if (food.id().isBlank()) {
        throw new IllegalArgumentException("Food id must not be blank: '" + food.id() + "'");
      }
      return food;
    }
  }
}
