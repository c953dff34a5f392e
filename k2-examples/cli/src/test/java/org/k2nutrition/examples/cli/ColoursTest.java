package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
