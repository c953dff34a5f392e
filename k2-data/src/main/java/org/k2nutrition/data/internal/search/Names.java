package org.k2nutrition.data.internal.search;

/** All names of all entries, each as the words it consists of. */
final class Names {

  private final int[] entries;
  private final int[] words;
  private final int[] starts;
  private final int[] firstNames;

  /**
   * Names.
   *
   * @param entries the entry of each name
   * @param words the ranks of the words of all names, name by name
   * @param starts where the words of each name begin, and the end of the last
   * @param firstNames the first name of each entry
   */
  Names(int[] entries, int[] words, int[] starts, int[] firstNames) {
    this.entries = entries;
    this.words = words;
    this.starts = starts;
    this.firstNames = firstNames;
  }

  int size() {
    return entries.length;
  }

  int entries() {
    return firstNames.length;
  }

  int entry(int name) {
    return entries[name];
  }

  int first(int entry) {
    return firstNames[entry];
  }

  int from(int name) {
    return starts[name];
  }

  int to(int name) {
    return starts[name + 1];
  }

  int word(int at) {
    return words[at];
  }
}
