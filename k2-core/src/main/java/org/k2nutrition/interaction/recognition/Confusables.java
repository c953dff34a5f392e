package org.k2nutrition.interaction.recognition;

/** Cyrillic and Greek letters that look like Latin ones, within a word that mixes scripts. */
final class Confusables {

  private static final String LOOKS = "аеорсхуікмтнвѕјԁοαρνικτυε";
  private static final String LATIN = "aeopcxyikmthbsjdoapviktue";

  private Confusables() {}

  /** The word in Latin letters if it mixes Latin with look-alikes, else the word itself. */
  static String folded(String word) {
    if (!mixes(word)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = LOOKS.indexOf(word.charAt(i));
      folded.append(at < 0 ? word.charAt(i) : LATIN.charAt(at));
    }
    return folded.toString();
  }

  private static boolean mixes(String word) {
    boolean latin = false;
    boolean looks = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin |= c >= 'a' && c <= 'z';
      looks |= c > 0x7f && LOOKS.indexOf(c) >= 0;
    }
    return latin && looks;
  }
}
