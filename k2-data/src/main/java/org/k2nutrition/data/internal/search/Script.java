package org.k2nutrition.data.internal.search;

/** Tells scripts that put spaces between words from those that do not. */
final class Script {

  private static final int MIDDLE_DOT = 0x30FB;

  private Script() {}

  /** Whether a folded code point is Han, hiragana or katakana. */
  static boolean isUnspaced(int codePoint) {
    return (codePoint >= 0x3005 && codePoint <= 0x3007)
        || (codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != MIDDLE_DOT)
        || (codePoint >= 0x3400 && codePoint <= 0x9FFF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
  }
}
