package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Countries as people write them: an ISO code of two letters, or the English name. */
final class Places {

  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

  private Places() {}

  /** The English name that a code stands for; any other text is itself. */
  static String name(String text) {
    String stripped = text.strip();
    if (!CODE.matcher(stripped).matches()) {
      return stripped;
    }
    String name = english(stripped);
    // A code that stands for nothing is shown as it is.
    return name.equalsIgnoreCase(stripped) ? stripped : name;
  }

  /** The code of a country; empty if no country has this code or name. */
  static Optional<String> code(String text) {
    String name = name(text);
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> english(code).equalsIgnoreCase(name))
        .findFirst();
  }

  private static String english(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
