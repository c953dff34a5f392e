package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of words of one or two letters. One alone says nothing; several may be a name that was torn
 * apart or dotted, as in "w a r f a r i n" and "A.V.K.", unless they are known words themselves, as
 * in "p.o. b.i.d.".
 */
final class Fragments {

  private static final int LONGEST = 2;
  private static final int LEAST_LETTERS = 3;

  private final Lexicon lexicon;
  private final List<String> run = new ArrayList<>();
  private final List<String> torn = new ArrayList<>();

  Fragments(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a token is one; then it is taken. */
  boolean take(Token token) {
    boolean isOne = token.kind() == Token.Kind.WORD && token.text().length() <= LONGEST;
    if (isOne) {
      run.add(token.text());
    } else {
      end();
    }
    return isOne;
  }

  /** Something else stands behind the run. */
  void end() {
    if (unknownLetters() >= LEAST_LETTERS) {
      torn.add(String.join("", run));
    }
    run.clear();
  }

  /** What may be names. */
  List<String> torn() {
    return torn;
  }

  private int unknownLetters() {
    int letters = 0;
    int i = 0;
    while (i < run.size()) {
      int end = knownUntil(i);
      letters += end == i ? run.get(i).length() : 0;
      i = Math.max(i + 1, end);
    }
    return letters;
  }

  /** The end of the longest known word that begins at a fragment. */
  private int knownUntil(int from) {
    StringBuilder word = new StringBuilder();
    int end = from;
    for (int i = from; i < run.size(); i++) {
      word.append(run.get(i));
      if (lexicon.isIgnorable(word.toString())) {
        end = i + 1;
      }
    }
    return end;
  }
}
