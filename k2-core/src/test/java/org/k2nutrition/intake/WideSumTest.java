package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WideSumTest {

  @Property
  void addsWhatALongCannotHold(
      @ForAll List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> values) {
    assertThat(sum(values).toBigInteger()).isEqualTo(exact(values));
  }

  @Property
  void dividesOnceHalfEven(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> values) {
    BigDecimal mean =
        new BigDecimal(exact(values))
            .divide(BigDecimal.valueOf(values.size()), 0, RoundingMode.HALF_EVEN);
    assertThat(sum(values).mean(values.size())).isEqualTo(mean.longValueExact());
  }

  @Property
  void addsNegativeNumbersToo(@ForAll List<Long> values) {
    assertThat(sum(values).toBigInteger()).isEqualTo(exact(values));
  }

  private static WideSum sum(List<Long> values) {
    WideSum sum = new WideSum();
    values.forEach(sum::add);
    return sum;
  }

  private static BigInteger exact(List<Long> values) {
    return values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
