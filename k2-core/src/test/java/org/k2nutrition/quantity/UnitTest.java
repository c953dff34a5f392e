package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @ValueSource(strings = {"ug", "UG", "µg", "μg", "ΜG", "mcg", "mCg", "MCG"})
  void readsTheManySpellingsOfAMicrogram(String text) {
    assertThat(Unit.parse(text)).isEqualTo(Unit.MICROGRAM);
  }

  @Test
  void readsTheOthersInAnyCase() {
    assertThat(Unit.parse("Mg")).isEqualTo(Unit.MILLIGRAM);
    assertThat(Unit.parse("G")).isEqualTo(Unit.GRAM);
    assertThat(Unit.parse("kCal")).isEqualTo(Unit.KILOCALORIE);
  }

  @Property(tries = 10)
  void readsItsOwnSymbol(@ForAll Unit unit) {
    assertThat(Unit.parse(unit.symbol())).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " mg", "kg", "IU", "kJ", "cal"})
  void refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.parse(text))
        .withMessage("Unknown unit: '%s', expected ug, µg, mcg, mg, g or kcal", text);
  }

  @ParameterizedTest
  @EnumSource(names = {"MICROGRAM", "MILLIGRAM", "GRAM"})
  void threeAreMasses(Unit unit) {
    assertThat(unit.isMass()).isTrue();
  }

  @Test
  void energyIsNone() {
    assertThat(Unit.KILOCALORIE.isMass()).isFalse();
  }
}
