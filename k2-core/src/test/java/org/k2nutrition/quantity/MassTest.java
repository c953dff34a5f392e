package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MassTest {

  @Test
  void refusesANegativeMass() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mass(-1))
        .withMessage("Mass must not be negative: '-1 ng'");
  }

  @Property
  void addsInAnyOrder(
      @ForAll @LongRange(min = 0, max = 1_000_000) long a,
      @ForAll @LongRange(min = 0, max = 1_000_000) long b) {
    assertThat(new Mass(a).plus(new Mass(b))).isEqualTo(new Mass(b).plus(new Mass(a)));
  }
}
