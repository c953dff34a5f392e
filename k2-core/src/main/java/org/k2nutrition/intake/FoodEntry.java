package org.k2nutrition.intake;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Mass;

/**
 * A food that was eaten, with its mass.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface FoodEntry extends DiaryEntry permits ImmutableFoodEntry {

  /**
   * The food.
   *
   * @return the food, with its composition
   */
  Food food();

  /**
   * The mass eaten, without refuse.
   *
   * @return 0 to {@link Mass#MAX_ROW}, both inclusive
   */
  Mass mass();

  /**
   * A food with its mass, outside any meal.
   *
   * @param food the food
   * @param mass 0 to {@link Mass#MAX_ROW}
   * @return the entry
   * @throws IllegalArgumentException if the mass is above the limit
   */
  static FoodEntry of(Food food, Mass mass) {
    return builder().food(food).mass(mass).build();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code food} and {@code mass} are required
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  Optional<String> meal();

  private void check() {
    RowMass.check(mass(), food().id());
  }

  /** Builder of {@link FoodEntry}. */
  final class Builder extends ImmutableFoodEntry.Builder {
    Builder() {}

    /**
     * Builds it, and checks the mass.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public FoodEntry build() {
      FoodEntry built = super.build();
      built.check();
      return built;
    }
  }
}
