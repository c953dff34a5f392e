package org.k2nutrition.data.internal.search;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds letters to what somebody types who has another keyboard: lower case, no accents, full width
 * to half width, katakana to hiragana, and the Latin letters that Unicode does not take apart.
 *
 * <p>Each code point is folded alone. Normalising a whole text would have to sort its combining
 * marks, which takes quadratic time on a text that is made for it.
 */
final class Letters {

  private static final int VOICED = 0x3099;
  private static final int SEMI_VOICED = 0x309A;

  private Letters() {}

  /** Appends what a code point folds to: nothing for marks and for characters without width. */
  static void fold(int codePoint, StringBuilder out) {
    if (codePoint < 0x80) {
      out.append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 0x20 : codePoint));
    } else if (codePoint < Latin.LETTERS.length) {
      out.append(Latin.LETTERS[codePoint]);
    } else if (codePoint == 0x3000) {
      out.append(' ');
    } else if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      fold(codePoint - 0xFEE0, out);
    } else if (codePoint >= 0xFF9E && codePoint <= 0xFF9F) {
      out.append((char) (codePoint - 0xFF9E + VOICED));
    } else if (codePoint >= 0x3041 && codePoint <= 0x9FFF) {
      out.append((char) hiragana(codePoint));
    } else {
      out.append(takenApart(codePoint));
    }
  }

  /** Whether a folded letter is a voicing mark, which changes the kana before it. */
  static boolean isVoicing(int folded) {
    return folded == VOICED || folded == SEMI_VOICED;
  }

  /** A kana with a voicing mark; any other letter stays what it is. */
  static char voiced(char letter, int mark) {
    String both = new String(new char[] {letter, (char) mark});
    String joined = Normalizer.normalize(both, Normalizer.Form.NFC);
    return joined.length() == 1 ? joined.charAt(0) : letter;
  }

  /** How a letter is written where the keyboard lacks it, or null: ü as ue. */
  static @Nullable String transcribed(int codePoint) {
    return switch (codePoint) {
      case 'ä', 'Ä' -> "ae";
      case 'ö', 'Ö', 'ø', 'Ø' -> "oe";
      case 'ü', 'Ü' -> "ue";
      case 'å', 'Å' -> "aa";
      default -> null;
    };
  }

  private static String takenApart(int codePoint) {
    @Nullable String whole = whole(codePoint);
    if (whole != null) {
      return whole;
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> isVoicing(part) || !isWithoutWidth(part))
        .map(part -> hiragana(Character.toLowerCase(part)))
        .forEach(kept::appendCodePoint);
    // Korean syllables come back together.
    return kept.length() < 2 ? kept.toString() : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static @Nullable String whole(int codePoint) {
    return switch (codePoint) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ł', 'Ł' -> "l";
      case 'ı' -> "i";
      default -> null;
    };
  }

  private static int hiragana(int codePoint) {
    return codePoint >= 0x30A1 && codePoint <= 0x30F6 ? codePoint - 0x60 : codePoint;
  }

  private static boolean isWithoutWidth(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** The letters of Latin alphabets, worked out once. */
  private static final class Latin {
    static final String[] LETTERS = new String[0x250];

    static {
      for (int letter = 0; letter < LETTERS.length; letter++) {
        LETTERS[letter] = takenApart(letter);
      }
    }
  }
}
