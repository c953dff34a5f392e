package org.k2nutrition.data.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into words, in time linear in its length. A script without spaces gives each
 * two characters that stand together.
 */
final class Words {

  private final int most;
  private final boolean withSingles;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder transcription = new StringBuilder();
  private final StringBuilder folded = new StringBuilder();
  private boolean unspaced;
  private int commas;
  private int brackets;

  private Words(int most, boolean withSingles) {
    this.most = most;
    this.withSingles = withSingles;
  }

  /** The words of a name, and each single character where there are no spaces. */
  static List<Word> ofName(String name) {
    return new Words(Integer.MAX_VALUE, true).read(name);
  }

  /** The first words of a text that somebody typed. */
  static List<Word> ofQuery(String text, int most) {
    List<Word> words = new Words(most, false).read(text);
    return words.size() > most ? words.subList(0, most) : words;
  }

  private List<Word> read(String input) {
    int at = 0;
    while (at < input.length() && words.size() < most) {
      int codePoint = input.codePointAt(at);
      at += Character.charCount(codePoint);
      read(codePoint);
    }
    endWord();
    return words;
  }

  private void read(int codePoint) {
    folded.setLength(0);
    Letters.fold(codePoint, folded);
    @Nullable String other = Letters.transcribed(codePoint);
    if (other != null) {
      begin(false);
      append(folded, other);
      return;
    }
    for (int at = 0; at < folded.length(); ) {
      int letter = folded.codePointAt(at);
      at += Character.charCount(letter);
      accept(letter);
    }
  }

  private void accept(int letter) {
    if (Letters.isVoicing(letter)) {
      voice(letter);
    } else if (Character.isLetterOrDigit(letter)) {
      begin(Script.isUnspaced(letter));
      String same = Character.toString(letter);
      append(same, same);
    } else {
      endWord();
      separate(letter);
    }
  }

  /** A voicing mark belongs to the kana before it. */
  private void voice(int mark) {
    int last = text.length() - 1;
    if (unspaced && last >= 0) {
      text.setCharAt(last, Letters.voiced(text.charAt(last), mark));
    }
  }

  /** A word ends where the kind of script changes. */
  private void begin(boolean withoutSpaces) {
    if (withoutSpaces != unspaced) {
      endWord();
      unspaced = withoutSpaces;
    }
  }

  private void append(CharSequence letter, String transcribed) {
    if (text.length() + letter.length() <= Word.LONGEST) {
      text.append(letter);
      transcription.append(transcribed);
    }
  }

  private void separate(int separator) {
    switch (separator) {
      case ',', ';', '、' -> commas++;
      case '(', '[', '<', '〈', '《', '【' -> brackets++;
      case ')', ']', '>', '〉', '》', '】' -> brackets = Math.max(0, brackets - 1);
      default -> {
        // any other separator ends the word and no more
      }
    }
  }

  private void endWord() {
    if (text.isEmpty()) {
      return;
    }
    Place place = Place.of(commas, brackets);
    if (unspaced) {
      pairs(text.codePoints().toArray(), place);
    } else {
      words.add(new Word(text.toString(), transcription.toString(), place));
    }
    text.setLength(0);
    transcription.setLength(0);
  }

  private void pairs(int[] run, Place place) {
    if (run.length == 1) {
      words.add(Word.of(new String(run, 0, 1), place));
    }
    for (int at = 0; at + 1 < run.length; at++) {
      words.add(Word.of(new String(run, at, 2), place));
    }
    for (int at = 0; withSingles && run.length > 1 && at < run.length; at++) {
      words.add(Word.of(new String(run, at, 1), Place.INSIDE));
    }
  }
}
