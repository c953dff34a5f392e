package org.k2nutrition.examples.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write for the forms of vitamin K. */
final class FormNames {

  private static final Pattern MENAQUINONE = Pattern.compile("(?:mk|menaquinone)[ -]?([0-9]{1,2})");
  private static final Pattern VITAMIN_K = Pattern.compile("vitamin (k[12]?)");

  private FormNames() {}

  /** The symbol that a name such as {@code MK7} or {@code vitamin K2} stands for, or the text. */
  static String symbol(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    Matcher menaquinone = MENAQUINONE.matcher(name);
    if (menaquinone.matches()) {
      return "MK-" + menaquinone.group(1);
    }
    Matcher vitaminK = VITAMIN_K.matcher(name);
    if (vitaminK.matches()) {
      return vitaminK.group(1);
    }
    return name.equals("phylloquinone") ? "K1" : text.strip();
  }
}
