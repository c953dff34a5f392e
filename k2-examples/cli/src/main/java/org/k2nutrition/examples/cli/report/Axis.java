package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;

/** Draws the axis above a column of bars. */
final class Axis {

  private Axis() {}

  /** Screen readers skip it: each bar says its amounts. */
  static void write(Html html, Scale scale) {
    html.open("svg", "class", "axis", "width", "100%", "height", "22", "aria-hidden", "true");
    for (BigDecimal tick : scale.ticks()) {
      String at = scale.place(tick);
      html.empty("line", "class", "tick", "x1", at, "y1", "16", "x2", at, "y2", "22");
      String anchor = tick.signum() == 0 ? "start" : "middle";
      html.element("text", Digits.of(tick), "x", at, "y", "13", "text-anchor", anchor);
    }
    html.close();
  }
}
