package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * A number within two ends, with a bounded number of decimals: {@code 1e-999999999} is no figure.
 */
record NumberShape(BigDecimal least, boolean leastIncluded, BigDecimal most, int decimals)
    implements Shape {

  static final int MOST_DECIMALS = 9;

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isNumber() || !isWithin(node.decimalValue())) {
      faults.add(
          pointer,
          Found.of(node)
              + ", expected a number "
              + (leastIncluded ? "from " : "above ")
              + least.toPlainString()
              + " to "
              + most.toPlainString()
              + (decimals == 0 ? " without decimals" : " with at most " + decimals + " decimals"));
    }
  }

  private boolean isWithin(BigDecimal number) {
    int order = number.compareTo(least);
    return (leastIncluded ? order >= 0 : order > 0)
        && number.compareTo(most) <= 0
        && number.stripTrailingZeros().scale() <= decimals;
  }
}
