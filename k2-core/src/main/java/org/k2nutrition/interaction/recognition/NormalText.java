package org.k2nutrition.interaction.recognition;

import java.text.Normalizer;

/**
 * Text in a form in which equal words are equal: compatibility forms undone, accents, marks and
 * invisible characters removed, lower case. Takes time linear in the length.
 */
final class NormalText {

  private NormalText() {}

  static String of(CharSequence text) {
    // Marks go first: putting a long run of them in order is what makes normalising slow.
    String bare = withoutMarks(text);
    String decomposed = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    withoutMarks(decomposed).codePoints().forEach(c -> fold(c, folded));
    return folded.toString();
  }

  private static String withoutMarks(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isInvisible(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      // The Hangul fillers are letters that nobody sees.
      default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    };
  }

  private static void fold(int c, StringBuilder out) {
    int lower = Character.toLowerCase(c);
    switch (lower) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case 'ς' -> out.append('σ');
      default -> out.appendCodePoint(isHiragana(lower) ? lower + KATAKANA : lower);
    }
  }

  /** From a hiragana letter to its katakana. */
  private static final int KATAKANA = 0x30A1 - 0x3041;

  private static boolean isHiragana(int c) {
    return c >= 0x3041 && c <= 0x3096;
  }
}
