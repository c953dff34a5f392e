package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Verification;

class KineticFactTest {

  @Test
  void writesItsFigureWithTheDigitsOfTheSource() {
    assertThat(tmax().value(new BigDecimal("4.0")).build().figure().toString()).isEqualTo("4.0 h");
    assertThat(range("2", "4").build().figure().toString()).isEqualTo("2 to 4 h");
    assertThat(tmax().value(new BigDecimal("1.5")).text("about").build().figure().toString())
        .isEqualTo("1.5 h, about");
    assertThat(tmax().text("not seen").build().figure().toString()).isEqualTo("not seen");
  }

  @Test
  void writesALineWithCircumstancesAndSource() {
    KineticFact fact =
        tmax()
            .value(new BigDecimal("6"))
            .dose("420 µg")
            .route("with breakfast")
            .population("women")
            .n(5)
            .build();
    assertThat(fact.line().toString())
        .isEqualTo("MK-7, Tmax: 6 h (420 µg; with breakfast; women; n 5). Schurgers LJ 2007");
  }

  @Test
  void saysWhereAndHowSurelyItWasRead() {
    KineticFact retold =
        tmax()
            .value(new BigDecimal("6"))
            .via(Facts.RETELLING)
            .verification(Verification.SECONDARY)
            .contradiction("Another says 7 h.")
            .build();
    assertThat(retold.line().toString())
        .isEqualTo(
            "MK-7, Tmax: 6 h. Schurgers LJ 2007, secondary, read in A retelling. Contradicted:"
                + " Another says 7 h.");
    assertThat(tmax().text("x").verification(Verification.INFERRED).build().line().toString())
        .endsWith("Schurgers LJ 2007, inferred");
  }

  @Test
  void isOnlyShownIfNothingElseIsSaid() {
    assertThat(tmax().text("late").build().role()).isEqualTo(FactRole.SHOWN);
  }

  @Test
  void refusesAFactThatSaysNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tmax().build())
        .withMessage("Kinetic fact 'f': neither a value nor a range nor a text");
    assertThatIllegalStateException().isThrownBy(() -> KineticFact.builder().build());
  }

  @Test
  void refusesAnOpenOrTurnedRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tmax().low(BigDecimal.ONE).build())
        .withMessage("Kinetic fact 'f': one end of a range, expected both or none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("4", "2").build())
        .withMessage("Kinetic fact 'f': range '4 to 2', expected the lower end first");
  }

  @Test
  void refusesNobodyStudied() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tmax().text("x").n(0).build())
        .withMessage("Kinetic fact 'f': n '0', expected 1 or more");
  }

  @Test
  void refusesAModelParameterThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range("2", "4").role(FactRole.CENTRAL).build())
        .withMessage(
            "Kinetic fact 'f': role 'CENTRAL' with 'Tmax 2 to 4 h', expected a half-life or a Tmax"
                + " above 0 in h");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tmax().value(BigDecimal.ZERO).role(FactRole.RANGE).build())
        .withMessageStartingWith("Kinetic fact 'f': role 'RANGE' with 'Tmax 0 h'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tmax().value(BigDecimal.ONE).unit("min").role(FactRole.RANGE).build())
        .withMessageStartingWith("Kinetic fact 'f': role 'RANGE' with 'Tmax 1 min'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Facts.fact("f", Component.MK_7, KineticProperty.CMAX)
                    .value(BigDecimal.ONE)
                    .role(FactRole.CENTRAL)
                    .build())
        .withMessageStartingWith("Kinetic fact 'f': role 'CENTRAL' with 'Cmax 1 h'");
  }

  @Test
  void refusesToBuildOnAContradictedFact() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                tmax()
                    .value(BigDecimal.ONE)
                    .role(FactRole.CENTRAL)
                    .contradiction("Another says 2 h.")
                    .build())
        .withMessage("Kinetic fact 'f': role 'CENTRAL' with a contradiction, expected 'SHOWN'");
  }

  private static KineticFact.Builder tmax() {
    return Facts.fact("f", Component.MK_7, KineticProperty.TMAX);
  }

  private static KineticFact.Builder range(String low, String high) {
    return tmax().low(new BigDecimal(low)).high(new BigDecimal(high));
  }
}
