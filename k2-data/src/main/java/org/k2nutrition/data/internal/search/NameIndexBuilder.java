package org.k2nutrition.data.internal.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects entries with their names and makes an index of them.
 *
 * <p>This class is not thread-safe.
 */
public final class NameIndexBuilder {

  private final Map<String, Integer> words = new HashMap<>();
  private final IntList postedWords = new IntList();
  private final IntList postedNames = new IntList();
  private final IntList postedPlaces = new IntList();
  private final IntList nameEntries = new IntList();
  private final IntList nameWords = new IntList();
  private final IntList namePlaces = new IntList();
  private final IntList nameStarts = new IntList();
  private final IntList firstNames = new IntList();
  private final IntList standings = new IntList();

  /** A builder without entries. */
  public NameIndexBuilder() {
    // nothing to set
  }

  /**
   * Adds an entry.
   *
   * @param standing how readily it is offered where it fits no better than others, 1 to 100 percent
   * @param names what it is called, the name to show first
   */
  public void add(int standing, List<String> names) {
    int entry = firstNames.size();
    firstNames.add(nameEntries.size());
    standings.add(standing);
    for (String name : names) {
      add(entry, name);
    }
  }

  private void add(int entry, String text) {
    nameEntries.add(entry);
    nameStarts.add(nameWords.size());
    for (Word word : Words.ofName(text)) {
      int number = post(word.text(), word.place());
      if (word.place() != Place.INSIDE) {
        nameWords.add(number);
        namePlaces.add(word.place().stored());
      }
      if (word.isTranscribed()) {
        post(word.transcription(), word.place());
      }
    }
  }

  private int post(String text, Place place) {
    Integer next = words.size();
    Integer known = words.putIfAbsent(text, next);
    int word = known == null ? next : known;
    postedWords.add(word);
    postedNames.add(nameEntries.size() - 1);
    postedPlaces.add(place.stored());
    return word;
  }

  /**
   * Makes the index.
   *
   * @return an index of all entries added so far
   */
  public NameIndex build() {
    SortedMap<String, Integer> sorted = new TreeMap<>(words);
    int[] ranks = ranks(sorted);
    Vocabulary vocabulary = new Vocabulary(sorted.keySet());
    Postings postings =
        Postings.of(
            ranks.length,
            ranked(postedWords, ranks),
            postedNames.toArray(),
            postedPlaces.toArray());
    nameStarts.add(nameWords.size());
    Names names =
        new Names(
            nameEntries.toArray(),
            ranked(nameWords, ranks),
            nameStarts.toArray(),
            firstNames.toArray());
    WordWeights weights = WordWeights.of(vocabulary, postings, names);
    return new NameIndex(
        vocabulary, postings, names, weights, wholes(names, weights), standings.toArray());
  }

  private float[] wholes(Names names, WordWeights weights) {
    float[] wholes = new float[names.size()];
    for (int name = 0; name < wholes.length; name++) {
      for (int at = names.from(name); at < names.to(name); at++) {
        wholes[name] += weights.of(names.word(at)) * Place.share((byte) namePlaces.get(at));
      }
    }
    return wholes;
  }

  private static int[] ranks(SortedMap<String, Integer> sorted) {
    int[] ranks = new int[sorted.size()];
    int rank = 0;
    for (int word : sorted.values()) {
      ranks[word] = rank++;
    }
    return ranks;
  }

  private static int[] ranked(IntList words, int[] ranks) {
    int[] ranked = words.toArray();
    for (int at = 0; at < ranked.length; at++) {
      ranked[at] = ranks[ranked[at]];
    }
    return ranked;
  }
}
