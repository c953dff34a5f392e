package org.k2nutrition.data.internal.search;

/**
 * One word of a text, folded; in a script without spaces, one or two characters that stand
 * together.
 *
 * @param text the letters, at most {@link #LONGEST} and never none
 * @param transcription the letters with ue for ü and the like; the same as {@code text} if there is
 *     nothing to transcribe
 * @param place where in the text it stands
 */
record Word(String text, String transcription, Place place) {

  /** The most letters of a word that are told apart; what follows is passed over. */
  static final int LONGEST = 64;

  static Word of(String text, Place place) {
    return new Word(text, text, place);
  }

  boolean isTranscribed() {
    return !text.equals(transcription);
  }

  /** Whether the script puts no spaces between words. */
  boolean isUnspaced() {
    return Script.isUnspaced(text.codePointAt(0));
  }
}
