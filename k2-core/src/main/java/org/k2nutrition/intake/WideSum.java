package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A sum of longs in 128 bits; 2⁶³ of them cannot overflow it. */
final class WideSum {

  private long high;
  private long low;

  void add(long value) {
    low += value;
    high += (value >> (Long.SIZE - 1)) + (Long.compareUnsigned(low, value) < 0 ? 1 : 0);
  }

  boolean isLong() {
    return high == low >> (Long.SIZE - 1);
  }

  /** The sum, if {@link #isLong}. */
  long toLong() {
    return low;
  }

  BigInteger toBigInteger() {
    if (isLong()) {
      return BigInteger.valueOf(low);
    }
    BigInteger unsigned =
        BigInteger.valueOf(low >>> 1).shiftLeft(1).or(BigInteger.valueOf(low & 1));
    return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned);
  }

  /** The mean of a sum of 0 or more, rounded half-even to an integer. */
  long mean(int count) {
    if (isLong()) {
      return halfEven(low, count);
    }
    return new BigDecimal(toBigInteger())
        .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  private static long halfEven(long sum, int count) {
    if (count == 1) {
      return sum;
    }
    long quotient = sum / count;
    long twice = 2 * (sum % count);
    boolean up = twice > count || (twice == count && quotient % 2 != 0);
    return up ? quotient + 1 : quotient;
  }
}
