package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Measurements.measurement;
import static org.k2nutrition.fixture.Measurements.provenance;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.source.Verification;

class TierTest {

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          qualifier   | n  | verification | tier
          MEASURED    | 9  | VERIFIED     | A
          MEASURED    | 3  | VERIFIED     | A
          MEASURED    | 2  | VERIFIED     | B
          MEASURED    |    | VERIFIED     | B
          MEASURED    | 9  | SECONDARY    | C
          MEASURED    |    | SECONDARY    | C
          CALCULATED  | 9  | VERIFIED     | D
          BORROWED    |    | VERIFIED     | D
          LABEL       |    | VERIFIED     | D
          PUBLISHED   |    | SECONDARY    | D
          MEASURED    | 9  | INFERRED     | E
          BORROWED    |    | INFERRED     | E
          """)
  void followsFromAnalysisSamplesAndWhereItWasRead(
      Qualifier qualifier, @Nullable Integer n, Verification verification, Tier tier) {
    Measurement measurement =
        measurement(Component.MK_7, qualifier)
            .value(BigDecimal.ONE)
            .n(n == null ? OptionalInt.empty() : OptionalInt.of(n))
            .provenance(provenance("origin", verification))
            .build();
    assertThat(TestFoods.food(measurement).content(Component.MK_7).tier()).contains(tier);
  }

  @Test
  void anAssumptionIsOfTheFourth() {
    assertThat(
            TestFoods.food(measurement(Component.MK_7, Qualifier.ASSUMED_ZERO).n(9).build())
                .content(Component.MK_7)
                .tier())
        .contains(Tier.D);
  }

  @Test
  void withoutAFigureThereIsNone() {
    assertThat(
            TestFoods.food(measurement(Component.MK_7, Qualifier.TRACE).n(9).build())
                .content(Component.MK_7)
                .tier())
        .isEmpty();
  }

  @Test
  void theLaterLetterIsWeaker() {
    assertThat(Tier.A.weaker(Tier.C)).isEqualTo(Tier.C);
    assertThat(Tier.C.weaker(Tier.A)).isEqualTo(Tier.C);
    assertThat(Tier.B.weaker(Tier.B)).isEqualTo(Tier.B);
  }

  @Test
  void isDescribedInPlainWords() {
    assertThat(Tier.A.description()).isEqualTo("analysed, n of 3 or more, read in the source");
  }
}
