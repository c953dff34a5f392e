package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.interaction.Alert;

class ColoursTest {

  private static final String BOLD = "\u001b[1mK1\u001b[0m";

  @Test
  void headingsAreBoldOnATerminal() {
    assertThat(Colours.of(true, Map.of("TERM", "xterm")).heading("K1")).isEqualTo(BOLD);
  }

  @Test
  void nothingIsColouredInAFileOrAPipe() {
    assertThat(Colours.of(false, Map.of()).heading("K1")).isEqualTo("K1");
  }

  @Test
  void nothingIsColouredIfTheEnvironmentSaysSo() {
    assertThat(Colours.of(true, Map.of("NO_COLOR", "1")).heading("K1")).isEqualTo("K1");
    assertThat(Colours.of(true, Map.of("TERM", "dumb")).heading("K1")).isEqualTo("K1");
  }

  @Test
  void anEmptyNoColorSaysNothing() {
    assertThat(Colours.of(true, Map.of("NO_COLOR", "")).heading("K1")).isEqualTo(BOLD);
  }

  @Test
  void aCriticalFindingIsRedAndAWarningYellow() {
    Colours colours = Colours.of(true, Map.of());

    assertThat(colours.alert(Alert.CRITICAL, "K1")).isEqualTo("\u001b[31mK1\u001b[0m");
    assertThat(colours.alert(Alert.WARNING, "K1")).isEqualTo("\u001b[33mK1\u001b[0m");
    assertThat(colours.alert(Alert.INFO, "K1")).isEqualTo("K1");
  }

  @ParameterizedTest
  @EnumSource
  void findingsKeepToThePreferencesToo(Alert alert) {
    assertThat(Colours.of(false, Map.of()).alert(alert, "K1")).isEqualTo("K1");
    assertThat(Colours.of(true, Map.of("NO_COLOR", "1")).alert(alert, "K1")).isEqualTo("K1");
  }
}
