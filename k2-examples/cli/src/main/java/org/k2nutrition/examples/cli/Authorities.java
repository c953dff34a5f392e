package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import org.k2nutrition.reference.ReferenceValue;

/** Picks reference values by what people call an authority. */
final class Authorities {

  private Authorities() {}

  /** Whether an authority's name, country or id contains one of the texts; no text means all. */
  static boolean matches(List<String> texts, ReferenceValue value) {
    String all =
        (value.authority() + " " + value.country() + " " + value.id()).toLowerCase(Locale.ROOT);
    return texts.isEmpty()
        || texts.stream().anyMatch(text -> all.contains(text.strip().toLowerCase(Locale.ROOT)));
  }
}
