package org.k2nutrition.interaction.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says whether a text owns that it does not name everything: "and others", "?", "+1". */
final class OpenEnd {

  /** "And others", and short forms of "antagonist of vitamin K", as they are tokenised. */
  private static final Set<String> WORDS = Set.of("ua", "ea", "mm", "др", "vk", "other", "others");

  private static final Pattern SIGN = Pattern.compile("\\?|\\.\\.\\.|[+&]\\s*[0-9]*\\s*$");

  private OpenEnd() {}

  static boolean isIn(String normal, List<Token> tokens) {
    if (SIGN.matcher(normal).find()) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      String pair = i + 1 < tokens.size() ? word + tokens.get(i + 1).text() : word;
      boolean isPair = pair.length() == 2 && WORDS.contains(pair);
      if (WORDS.contains(word) || isPair || word.endsWith("等") || word.endsWith("ナド")) {
        return true;
      }
    }
    return false;
  }
}
