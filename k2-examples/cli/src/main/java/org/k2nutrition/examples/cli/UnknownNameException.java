package org.k2nutrition.examples.cli;

import java.io.Serial;
import java.util.List;

/** A name that nothing has; with the nearest names. */
final class UnknownNameException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST = 60;

  private final String kind;
  private final String name;

  @SuppressWarnings("serial") // an unmodifiable list of strings is serializable
  private final List<String> nearest;

  /** With the nearest names, or with what is known where none is near. */
  UnknownNameException(String kind, String name, List<String> nearest, List<String> known) {
    super(
        "%s not found: '%s' (%s)".formatted(kind, Lines.fit(name, LONGEST), hint(nearest, known)));
    this.kind = kind;
    this.name = name;
    this.nearest = nearest;
  }

  private static String hint(List<String> nearest, List<String> known) {
    return nearest.isEmpty()
        ? "known: " + String.join(", ", known)
        : "did you mean '" + nearest.get(0) + "'?";
  }

  String kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /** Best first, possibly empty. */
  List<String> nearest() {
    return nearest;
  }
}
