package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Lines {

  private Lines() {}

  /** Lines of at most a width; the first begins with one text, the others with another. */
  static List<String> wrap(String text, int width, String first, String others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.strip().split("\\s+", -1)) {
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(others).append(word);
      } else {
        line.append(begun ? " " : "").append(word);
      }
      begun = true;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Shortens a text that is too long for its column. */
  static String fit(String text, int width) {
    return fit(text, width, "…");
  }

  /** The same with another sign for what was cut. */
  static String fit(String text, int width, String sign) {
    return text.length() <= width
        ? text
        : text.substring(0, Math.max(0, width - sign.length())) + sign;
  }
}
