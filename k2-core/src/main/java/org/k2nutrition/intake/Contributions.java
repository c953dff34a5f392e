package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.quantity.Amount;

/** Who gave a component: foods and groups by the lower bound of what they gave. */
final class Contributions {

  private Contributions() {}

  static List<Contribution> of(Component component, List<DiaryFoods.OfFood> eaten, int days) {
    BigInteger total = total(component, eaten);
    return eaten.stream()
        .filter(food -> given(food, component).signum() > 0)
        .sorted(Comparator.comparing((DiaryFoods.OfFood food) -> given(food, component)).reversed())
        .map(
            food ->
                new Contribution(
                    food.food(),
                    perDay(given(food, component), component, days),
                    new Share(given(food, component), total, true)))
        .toList();
  }

  static List<GroupContribution> ofGroups(
      Component component, List<DiaryFoods.OfFood> eaten, int days) {
    Map<FoodGroup, BigInteger> groups = new EnumMap<>(FoodGroup.class);
    for (DiaryFoods.OfFood food : eaten) {
      groups.merge(food.food().group(), given(food, component), BigInteger::add);
    }
    BigInteger total = total(component, eaten);
    return groups.entrySet().stream()
        .filter(group -> group.getValue().signum() > 0)
        .sorted(Map.Entry.<FoodGroup, BigInteger>comparingByValue().reversed())
        .map(
            group ->
                new GroupContribution(
                    group.getKey(),
                    perDay(group.getValue(), component, days),
                    new Share(group.getValue(), total, true)))
        .toList();
  }

  private static BigInteger total(Component component, List<DiaryFoods.OfFood> eaten) {
    return eaten.stream()
        .map(food -> given(food, component))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger given(DiaryFoods.OfFood eaten, Component component) {
    long lower = eaten.food().composition().figures().lower(component);
    return eaten.milligrams().multiply(BigInteger.valueOf(lower));
  }

  static Amount perDay(BigInteger billionths, Component component, int days) {
    long mean =
        new BigDecimal(billionths)
            .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_EVEN)
            .longValueExact();
    return new Amount(mean, component.unit());
  }
}
