package org.k2nutrition.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void isShownWithItsSystemAndLeadingZeros() {
    assertThat(new Code("usda-ndb", "01022")).hasToString("usda-ndb:01022");
  }

  @Test
  void needsBothParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("usda-ndb", " "))
        .withMessage("Code incomplete: 'usda-ndb: '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("", "01022"))
        .withMessage("Code incomplete: ':01022'");
  }
}
