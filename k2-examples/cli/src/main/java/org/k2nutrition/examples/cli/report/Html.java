package org.k2nutrition.examples.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes a page that is HTML and well-formed XML at once. Every text and every attribute is escaped
 * here and nowhere else.
 */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  /** Elements within a line of text, after which a line break would be read as a space. */
  private static final Set<String> WITHIN_LINES = Set.of("a", "bdi", "span", "strong", "sup");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turn. */
  Html open(String name, String... attributes) {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Ends the innermost element. */
  Html close() {
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (!WITHIN_LINES.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  Html text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** An element that holds a text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** An element that holds nothing. */
  Html empty(String name, String... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  /** A style sheet of this program, which is written as it is. */
  Html style(String css) {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** The finished page. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Elements are not closed: '" + open + "'");
    }
    return out.toString();
  }

  private void start(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isHarmless(point) ? point : REPLACEMENT);
    }
  }

  /** No controls, nothing that XML forbids, nothing that turns the direction of what follows. */
  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\n' || point == '\t';
      case Character.SURROGATE -> false;
      default ->
          point != 0xFFFE
              && point != 0xFFFF
              && !(point >= 0x202A && point <= 0x202E)
              && !(point >= 0x2066 && point <= 0x2069);
    };
  }
}
