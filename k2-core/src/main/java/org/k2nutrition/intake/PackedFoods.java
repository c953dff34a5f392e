package org.k2nutrition.intake;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Food;

/** The packed figures of the foods met in one diary, each packed once. */
final class PackedFoods {

  private final IdentityHashMap<Food, long[]> known = new IdentityHashMap<>();
  private final Packer packer = new Packer();

  long[] of(Food food) {
    long @Nullable [] packed = known.get(food);
    if (packed == null) {
      packed = packer.pack(food.composition().figures());
      known.put(food, packed);
    }
    return packed;
  }
}
