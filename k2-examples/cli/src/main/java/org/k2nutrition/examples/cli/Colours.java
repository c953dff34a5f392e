package org.k2nutrition.examples.cli;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.Alert;

/** Whether somebody sits at a terminal, and what may be coloured there. */
final class Colours {

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean terminal;
  private final boolean wanted;

  private Colours(boolean terminal, boolean wanted) {
    this.terminal = terminal;
    this.wanted = wanted;
  }

  /** Colours by the environment: none where NO_COLOR says something, or TERM is dumb. */
  static Colours of(boolean terminal, Map<String, String> environment) {
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Colours(terminal, terminal && !refused && !dumb);
  }

  static Colours system() {
    return of(isTerminal(System.console()), System.getenv());
  }

  /** From Java 22 on there is a console even where nobody sits; it can be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  boolean isTerminal() {
    return terminal;
  }

  String heading(String text) {
    return text.isEmpty() ? text : coloured(BOLD, text);
  }

  /** What a finding begins with: what is critical in red, a warning in yellow. */
  String alert(Alert alert, String text) {
    return switch (alert) {
      case CRITICAL -> coloured(RED, text);
      case WARNING -> coloured(YELLOW, text);
      case INFO, NONE -> text;
    };
  }

  private String coloured(String colour, String text) {
    return wanted ? colour + text + PLAIN : text;
  }
}
