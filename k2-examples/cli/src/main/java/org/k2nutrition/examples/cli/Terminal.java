package org.k2nutrition.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.Alert;

/**
 * Where results and messages go. JSON is always UTF-8; text is in the terminal's own charset, with
 * plain letters for the signs it does not have.
 */
final class Terminal {

  private static final String INDENT = "    ";
  private static final int NARROWEST = 60;
  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 140;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('µ', "u"),
          Map.entry('–', "-"),
          Map.entry('≥', ">="),
          Map.entry('×', "x"),
          Map.entry('·', "-"),
          Map.entry('█', "#"),
          Map.entry('…', "..."),
          Map.entry('├', "|"),
          Map.entry('┤', "|"),
          Map.entry('─', "-"),
          Map.entry('●', "o"));

  private final PrintWriter out;
  private final PrintWriter json;
  private final PrintWriter err;
  private final CharsetEncoder encoder;
  private final int width;
  private final Colours colours;

  private Terminal(OutputStream output, Charset charset, int width, Colours colours) {
    this.out = new PrintWriter(new OutputStreamWriter(output, charset));
    this.json = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(System.err, charset), true);
    this.encoder = charset.newEncoder();
    this.width = width;
    this.colours = colours;
  }

  static Terminal system(OutputStream output) {
    return new Terminal(output, charset(), width(System.getenv("COLUMNS")), Colours.system());
  }

  int width() {
    return width;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Prints a line of text for people. */
  void line(String text) {
    out.println(shown(text).stripTrailing());
  }

  /** Prints a line that others stand under. */
  void heading(String text) {
    out.println(colours.heading(shown(text).stripTrailing()));
  }

  /** A text as this terminal shows it: what it cannot show stands in other signs. */
  String shown(String text) {
    return encodable(printable(text));
  }

  /** Prints a paragraph, broken into lines that fit. */
  void paragraph(String text) {
    Lines.wrap(text, width, "", "").forEach(this::line);
  }

  /** Prints a paragraph that begins with a label; the following lines are indented. */
  void hanging(String label, String text) {
    Lines.wrap(text, width, label, INDENT).forEach(this::line);
  }

  /** Prints a paragraph whose label tells how loudly it speaks. */
  void alert(Alert alert, String label, String text) {
    List<String> lines = Lines.wrap(text, width, label, INDENT);
    String first = shown(lines.get(0)).stripTrailing();
    int colon = shown(label).stripTrailing().length();
    out.println(colours.alert(alert, first.substring(0, colon)) + first.substring(colon));
    lines.subList(1, lines.size()).forEach(this::line);
  }

  /** Prints a JSON document. */
  void json(Object document) {
    json.print(Json.write(document) + "\n");
  }

  /** Prints a message. */
  void message(String text) {
    err.println(shown(text));
  }

  /** Tells how far a long work is, to somebody who sits there; empty takes it away again. */
  void progress(String text) {
    if (colours.isTerminal()) {
      err.print("\r\u001b[K" + shown(text));
      err.flush();
    }
  }

  /** Prints a script of this program as it is. */
  void script(String text) {
    json.print(text);
  }

  void flush() {
    out.flush();
    json.flush();
    err.flush();
  }

  /** What a file or an option says must not move the cursor, colour or turn the text. */
  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("?");
  }

  private String encodable(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.append(encodable(Character.toString(c), c)));
    return plain.toString();
  }

  private String encodable(String sign, int codePoint) {
    if (encoder.canEncode(sign)) {
      return sign;
    }
    return Character.isBmpCodePoint(codePoint) ? PLAIN.getOrDefault((char) codePoint, "?") : "?";
  }

  private static Charset charset() {
    for (String property :
        new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
      @Nullable String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return Charset.defaultCharset();
  }

  private static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[0-9]{1,4}")) {
      return USUAL_WIDTH;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }
}
