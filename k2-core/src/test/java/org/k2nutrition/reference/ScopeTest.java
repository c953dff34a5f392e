package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "TOTAL_VITAMIN_K, K",
    "PHYLLOQUINONE, K1",
    "VITAMIN_K2, K2",
    "MK_4, MK-4",
    "MK_7, MK-7",
    "CALCIUM, calcium",
    "MAGNESIUM, magnesium",
    "VITAMIN_D, vitaminD"
  })
  void ofOneComponentIsItsBounds(Scope scope, String symbol) {
    Component component = Component.of(symbol);
    Bounds bounds = Bounds.of(amount(component, "3"), amount(component, "5"));
    assertThat(scope.components()).containsExactly(component);
    assertThat(scope.of(Map.of(component, bounds)::get)).isEqualTo(bounds);
  }

  /** 870 µg of MK-7 in 100 g of natto count as 596 µg, Japan's figure of another edition is 600. */
  @Test
  void ofJapanCountsMk7AsMk4ByItsMolarMass() {
    Map<Component, Bounds> natto = japan(exactly("0"), exactly("0"), exactly("870"));
    assertThat(of(natto).lower()).isEqualTo(Amount.ofMicrograms("596.130970724"));
    assertThat(of(natto).upper()).contains(Amount.ofMicrograms("596.130970724"));
  }

  @Test
  void ofJapanAddsPhylloquinoneAndMk4AsTheyAre() {
    assertThat(of(japan(exactly("20"), exactly("5"), exactly("649")))).isEqualTo(exactly("469.7"));
  }

  @Test
  void ofJapanHasNoUpperBoundIfOnePartHasNone() {
    Bounds open = Bounds.atLeast(Amount.ofMicrograms("649"), "MK-7 not analysed");
    assertThat(of(japan(exactly("20"), exactly("5"), open)))
        .isEqualTo(Bounds.atLeast(Amount.ofMicrograms("469.7"), "MK-7 not analysed"));
  }

  /** Of 400 mg of magnesium a day the part from supplements can be none or all. */
  @ParameterizedTest
  @CsvSource({
    "SUPPLEMENTAL_MAGNESIUM, magnesium",
    "SUPPLEMENTAL_VITAMIN_K, K",
    "SUPPLEMENTAL_PHYLLOQUINONE, K1"
  })
  void ofSupplementsIsAnythingFromNothingToAll(Scope scope, String symbol) {
    Component component = Component.of(symbol);
    Bounds closed = Bounds.of(amount(component, "400"), amount(component, "450"));
    Bounds open = Bounds.atLeast(amount(component, "400"), "a food was not analysed");
    assertThat(scope.of(Map.of(component, closed)::get))
        .isEqualTo(Bounds.of(amount(component, "0"), amount(component, "450")));
    assertThat(scope.of(Map.of(component, open)::get))
        .isEqualTo(Bounds.atLeast(amount(component, "0"), "a food was not analysed"));
    assertThat(scope.isSupplemental()).isTrue();
    assertThat(Scope.MAGNESIUM.isSupplemental()).isFalse();
  }

  @Test
  void saysWhatItCounts() {
    assertThat(Scope.PHYLLOQUINONE_MK4_MK7.label())
        .isEqualTo("phylloquinone + MK-4 + MK-7 × 444.7/649");
  }

  private static Bounds of(Map<Component, Bounds> intake) {
    return Scope.PHYLLOQUINONE_MK4_MK7.of(c -> Objects.requireNonNull(intake.get(c)));
  }

  private static Map<Component, Bounds> japan(Bounds k1, Bounds mk4, Bounds mk7) {
    Map<Component, Bounds> intake = new EnumMap<>(Component.class);
    intake.put(Component.K1, k1);
    intake.put(Component.MK_4, mk4);
    intake.put(Component.MK_7, mk7);
    return intake;
  }

  private static Bounds exactly(String micrograms) {
    return Bounds.exactly(Amount.ofMicrograms(micrograms));
  }

  private static Amount amount(Component component, String value) {
    return Amount.of(value, component.unit());
  }
}
