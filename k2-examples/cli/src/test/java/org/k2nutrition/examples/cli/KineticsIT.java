package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinetics: a curve for MK-7, the reasons for the rest. */
class KineticsIT {

  @Test
  void mk7HasACurveRelativeToOneDose() {
    JsonNode result =
        Cli.run("kinetics", "--form", "MK-7", "--doses", "2", "--hours", "48", "--json").result();

    assertThat(result.path("identifiable").asBoolean()).isTrue();
    assertThat(result.path("halfLifeHours").asDouble()).isEqualTo(68);
    assertThat(result.path("curve")).hasSize(49);
    assertThat(result.path("curve").path(0).path("relative").asDouble()).isZero();
    assertThat(result.path("parameters")).allMatch(p -> !p.path("citation").asText().isBlank());
    assertThat(result.path("notice").asText()).contains("does not tell when to stop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K1", "MK-4", "MK-9"})
  void theRestIsNotIdentifiableAndSaysWhy(String form) {
    JsonNode result = Cli.run("kinetics", "--form", form, "--json").result();

    assertThat(result.path("identifiable").asBoolean(true)).isFalse();
    assertThat(result.path("why").asText()).isNotBlank();
    assertThat(result.has("curve")).isFalse();
  }

  @Test
  void aDoseThatIsNoAmountIsOneLine() {
    Run run = Cli.run("kinetics", "--form", "MK-7", "--dose", "much");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("k2: --dose: not a dose: found 'much', expected an amount such as \"100 ug\"\n");
  }
}
