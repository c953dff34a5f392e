package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.List;
import org.k2nutrition.intake.Share;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;

/** Draws the bars and ranges of the charts, each an image with its text. */
final class Bar {

  private static final String TOP = "4";
  private static final String THICK = "12";
  private static final String MIDDLE = "10";

  private final Html html;
  private final Scale scale;

  private Bar(Html html, Scale scale, String text) {
    this.html = html;
    this.scale = scale;
    html.open("svg", "class", "bar", "width", "100%", "height", "20", "role", "img");
    html.element("title", text);
  }

  /** Begins a bar; {@link #end} must follow. */
  static Bar begin(Html html, Scale scale, String text) {
    return new Bar(html, scale, text);
  }

  /** One bar from 0 on. */
  static void single(Html html, Scale scale, BigDecimal amount, String text) {
    begin(html, scale, text).stack(List.of(new Part("", "part-plain", amount))).end();
  }

  Bar stack(List<Part> parts) {
    BigDecimal at = BigDecimal.ZERO;
    for (Part part : parts) {
      BigDecimal to = at.add(part.amount());
      rect(part.style(), at, to);
      at = to;
    }
    return this;
  }

  /** A whisker between two amounts; broken on to the edge where the truth has no upper bound. */
  Bar range(Amount lower, Amount upper, Bounds truth) {
    line("whisker", scale.place(lower.value()), MIDDLE, scale.place(upper.value()), MIDDLE);
    tick("whisker", lower);
    tick("whisker", upper);
    truth
        .upper()
        .ifPresentOrElse(
            known -> {
              if (known.compareTo(upper) > 0) {
                line(
                    "beyond",
                    scale.place(upper.value()),
                    MIDDLE,
                    scale.place(known.value()),
                    MIDDLE);
                tick("whisker", known);
              }
            },
            () -> line("beyond", scale.place(upper.value()), MIDDLE, "100%", MIDDLE));
    return this;
  }

  /** A share that nobody has analysed: hatched, so that it looks like no amount. */
  Bar gap(Share share) {
    share.value().ifPresent(part -> rect("gap", BigDecimal.ZERO, part));
    return this;
  }

  Bar dot(BigDecimal amount, String style) {
    html.empty("circle", "class", style, "cx", scale.place(amount), "cy", MIDDLE, "r", "4.5");
    return this;
  }

  /** A line across, at an amount to compare with. */
  Bar mark(Amount amount) {
    String at = scale.place(amount.value());
    line("mark", at, "0", at, "20");
    return this;
  }

  void end() {
    html.close();
  }

  private void rect(String style, BigDecimal from, BigDecimal to) {
    html.empty(
        "rect",
        "class",
        style,
        "x",
        scale.place(from),
        "y",
        TOP,
        "width",
        scale.width(from, to),
        "height",
        THICK);
  }

  private void tick(String style, Amount amount) {
    String at = scale.place(amount.value());
    line(style, at, "6", at, "14");
  }

  private void line(String style, String x1, String y1, String x2, String y2) {
    html.empty("line", "class", style, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }
}
