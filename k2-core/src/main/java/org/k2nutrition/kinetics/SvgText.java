package org.k2nutrition.kinetics;

import java.util.ArrayList;
import java.util.List;

/** Writes XML elements with escaped texts. */
final class SvgText {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();

  void open(String name, String... attributes) {
    start(name, attributes);
    out.append(">\n");
  }

  void close(String name) {
    out.append("</").append(name).append(">\n");
  }

  void empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>\n");
  }

  void element(String name, String text, String... attributes) {
    start(name, attributes);
    out.append('>').append(escape(text)).append("</").append(name).append(">\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
  }

  /** A text as XML holds it; what XML forbids becomes U+FFFD. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** Breaks a text at spaces into lines; a longer word stays whole. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The characters of XML 1.0, production 2. */
  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
