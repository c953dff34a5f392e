package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** The line under a record: its id, how surely it was read, and where. */
final class Read {

  private Read() {}

  static String of(String id, Verification verification, List<Citation> sources) {
    return id
        + ", "
        + verification.name().toLowerCase(Locale.ROOT)
        + ": "
        + sources.stream().map(Citation::key).collect(Collectors.joining(", "));
  }
}
