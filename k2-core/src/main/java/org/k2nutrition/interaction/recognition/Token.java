package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters or digits of normalised text.
 *
 * @param text the run
 * @param kind what it consists of
 */
record Token(String text, Kind kind) {

  /** What a token consists of. */
  enum Kind {
    /** Letters of a script that parts words by spaces, perhaps with digits behind them. */
    WORD,
    /** Letters of a script that does not part words. */
    UNPARTED,
    /** Digits. */
    NUMBER,
    /** Anything else. */
    NONE
  }

  /** Letters that many may be followed by digits within one token, as in "k1" and "mk7". */
  private static final int SHORT = 3;

  /** The tokens of normalised text, in order. */
  static List<Token> of(String normal) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    Kind kind = Kind.NONE;
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      Kind next = kind(normal.codePointAt(i));
      boolean goesOn =
          next == kind || (kind == Kind.WORD && next == Kind.NUMBER && i - start <= SHORT);
      if (!goesOn) {
        add(tokens, normal, start, i, kind);
        start = i;
        kind = next;
      }
    }
    add(tokens, normal, start, normal.length(), kind);
    return tokens;
  }

  private static void add(List<Token> tokens, String normal, int start, int end, Kind kind) {
    if (kind != Kind.NONE && end > start) {
      String text = normal.substring(start, end);
      tokens.add(new Token(kind == Kind.WORD ? Confusables.folded(text) : text, kind));
    }
  }

  private static Kind kind(int c) {
    if (Character.isDigit(c)) {
      return Kind.NUMBER;
    }
    if (!Character.isLetter(c) && c != 'ー') {
      return Kind.NONE;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> Kind.UNPARTED;
      default -> c == 'ー' ? Kind.UNPARTED : Kind.WORD;
    };
  }
}
