package org.k2nutrition.data.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The ways in which typed words may be meant: as they stand, or with two of them written together
 * ("butter milk"), or with one of them written apart ("eggyolk").
 */
final class Readings {

  /** What a text read with a space more or less than typed is worth. */
  private static final float OTHER_SPACING = 0.97f;

  private static final int MOST_TO_JOIN = 6;
  private static final int MOST_READINGS = 4;
  private static final int SHORTEST_PART = 3;

  private final Vocabulary vocabulary;
  private final Collection<Word> words;
  private final List<Reading> readings = new ArrayList<>();

  private Readings(Vocabulary vocabulary, Collection<Word> words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** The readings, the one as typed first. */
  static List<Reading> of(Collection<Word> words, Vocabulary vocabulary) {
    Readings made = new Readings(vocabulary, words);
    made.readings.add(new Reading(words, 1));
    if (words.size() <= MOST_TO_JOIN) {
      made.addJoined();
      made.addSplit();
    }
    return made.readings;
  }

  /** Any two words, in either order: what a text finds must not hang on the order of its words. */
  private void addJoined() {
    for (Word first : words) {
      for (Word second : words) {
        if (!first.equals(second) && !first.isUnspaced() && !second.isUnspaced()) {
          String together = first.text() + second.text();
          if (vocabulary.find(together) != Vocabulary.NONE) {
            add(List.of(first, second), List.of(Word.of(together, Place.HEAD)));
          }
        }
      }
    }
  }

  private void addSplit() {
    for (Word word : words) {
      if (!word.isUnspaced() && vocabulary.find(word.text()) == Vocabulary.NONE) {
        addSplit(word);
      }
    }
  }

  private void addSplit(Word word) {
    String text = word.text();
    for (int at = SHORTEST_PART; at <= text.length() - SHORTEST_PART; at++) {
      String first = text.substring(0, at);
      String second = text.substring(at);
      if (vocabulary.find(first) != Vocabulary.NONE && vocabulary.find(second) != Vocabulary.NONE) {
        add(List.of(word), List.of(Word.of(first, Place.HEAD), Word.of(second, Place.HEAD)));
      }
    }
  }

  private void add(List<Word> without, List<Word> with) {
    if (readings.size() < MOST_READINGS) {
      List<Word> reading = new ArrayList<>(words);
      reading.removeAll(without);
      reading.addAll(with);
      readings.add(new Reading(reading, OTHER_SPACING));
    }
  }
}
