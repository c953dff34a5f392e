package org.k2nutrition.data.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings plurals and singulars together, as English and French write them. This is no dictionary:
 * what matters is that both forms of a word give the same text, not which.
 */
final class Plurals {

  private static final int SHORTEST = 4;
  private static final Set<String> BEFORE_ES = Set.of("ch", "sh", "ss", "zz");

  private Plurals() {}

  /** The word without the ending of a plural. */
  static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST || !isPluralOrIe(word)) {
      return word;
    }
    if (length > SHORTEST && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ie")) {
      return length > SHORTEST ? word.substring(0, length - 2) + "y" : word;
    }
    if (word.endsWith("alves") || word.endsWith("aves")) {
      return word.substring(0, length - 3) + "f";
    }
    return word.substring(0, length - (takesEs(word) ? 2 : 1));
  }

  /** The ways in which a word with this singular may be written, the singular among them. */
  static List<String> forms(String singular) {
    List<String> forms = new ArrayList<>();
    String stem = singular.substring(0, singular.length() - 1);
    addIfForm(singular, singular, forms);
    addIfForm(singular + "s", singular, forms);
    addIfForm(singular + "es", singular, forms);
    switch (singular.charAt(singular.length() - 1)) {
      case 'y' -> {
        addIfForm(stem + "ies", singular, forms);
        addIfForm(stem + "ie", singular, forms);
      }
      case 'f' -> addIfForm(stem + "ves", singular, forms);
      default -> {
        // no other ending changes
      }
    }
    return forms;
  }

  private static void addIfForm(String form, String singular, List<String> forms) {
    if (singular(form).equals(singular)) {
      forms.add(form);
    }
  }

  private static boolean isPluralOrIe(String word) {
    return word.endsWith("ie") || (word.endsWith("s") && !word.endsWith("ss"));
  }

  private static boolean takesEs(String word) {
    int length = word.length();
    if (length == SHORTEST || !word.endsWith("es")) {
      return false;
    }
    char before = word.charAt(length - 3);
    return before == 'o'
        || before == 'x'
        || BEFORE_ES.contains(word.substring(length - 4, length - 2));
  }
}
