package org.k2nutrition.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  @Test
  void isUnknownUntilSomethingIsSaid() {
    Person unknown = Person.unknown();
    assertThat(unknown.age()).isEmpty();
    assertThat(unknown.sex()).isEmpty();
    assertThat(unknown.lifeStage()).isEmpty();
    assertThat(unknown.weightKg()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.4", "70.5", "700"})
  void mayWeighUpTo700Kilograms(BigDecimal kg) {
    assertThat(Person.builder().weightKg(kg).build().weightKg()).contains(kg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "700.1", "1E+999999999"})
  void hasNoAbsurdWeight(BigDecimal kg) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.builder().weightKg(kg).build())
        .withMessage("Body weight out of range: '%s kg', expected above 0 to 700", kg);
  }

  @ParameterizedTest
  @EnumSource(names = {"PREGNANT", "BREASTFEEDING"})
  void aManIsNeitherPregnantNorBreastfeeding(LifeStage stage) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.builder().sex(Sex.MALE).lifeStage(stage).build())
        .withMessage(
            "Life stage and sex contradict each other: '%s' and 'MALE', expected FEMALE or no sex",
            stage);
    assertThat(Person.builder().lifeStage(stage).build().sex()).isEmpty();
    assertThat(Person.builder().sex(Sex.FEMALE).lifeStage(stage).build().lifeStage())
        .contains(stage);
  }

  @Test
  void aManMayBeSaidToBeNeither() {
    Person man = Person.builder().sex(Sex.MALE).lifeStage(LifeStage.NEITHER).build();
    assertThat(man.lifeStage()).contains(LifeStage.NEITHER);
  }

  @ParameterizedTest
  @EnumSource(names = {"PREGNANT", "BREASTFEEDING"})
  void aSmallChildIsNeitherPregnantNorBreastfeeding(LifeStage stage) {
    for (String age : new String[] {"0m", "8m", "59m"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Person.builder().age(Age.parse(age)).lifeStage(stage).build())
          .withMessageStartingWith(
              "Life stage and age contradict each other: '" + stage + "' and '")
          .withMessageEndingWith("', expected 5 years or more");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PREGNANT", "BREASTFEEDING"})
  void fromFiveYearsOnNobodyIsDoubted(LifeStage stage) {
    for (String age : new String[] {"60m", "14", "150"}) {
      assertThat(Person.builder().age(Age.parse(age)).lifeStage(stage).build().lifeStage())
          .contains(stage);
    }
  }

  @Test
  void aSmallChildMayBeSaidToBeNeither() {
    Person child = Person.builder().age(Age.ofMonths(0)).lifeStage(LifeStage.NEITHER).build();
    assertThat(child.lifeStage()).contains(LifeStage.NEITHER);
  }
}
