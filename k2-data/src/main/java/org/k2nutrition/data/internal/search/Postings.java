package org.k2nutrition.data.internal.search;

/**
 * In which names each word stands, and where there. Words by rank, names by number, both in order.
 */
final class Postings {

  private final int[] starts;
  private final int[] names;
  private final byte[] places;

  private Postings(int words, int size) {
    this.starts = new int[words + 1];
    this.names = new int[size];
    this.places = new byte[size];
  }

  /**
   * Sorts what stands where by word.
   *
   * @param size how many words there are
   * @param words the ranks of the words, in the order of the names they stand in
   * @param names the names, beside {@code words}
   * @param places where they stand, as {@link Place#stored} says it, beside {@code words}
   */
  static Postings of(int size, int[] words, int[] names, int[] places) {
    Postings made = new Postings(size, words.length);
    int[] next = new int[size + 1];
    for (int word : words) {
      made.starts[word + 1]++;
    }
    for (int word = 0; word < size; word++) {
      made.starts[word + 1] += made.starts[word];
      next[word] = made.starts[word];
    }
    for (int at = 0; at < words.length; at++) {
      int to = next[words[at]]++;
      made.names[to] = names[at];
      made.places[to] = (byte) places[at];
    }
    return made;
  }

  int from(int word) {
    return starts[word];
  }

  int to(int word) {
    return starts[word + 1];
  }

  int name(int at) {
    return names[at];
  }

  float share(int at) {
    return Place.share(places[at]);
  }
}
