package org.k2nutrition.data.internal.search;

/** How far the words of a text reach into names and entries. Used by one search, then dropped. */
final class Reach {

  private final Postings postings;
  private final Names names;
  private final WordWeights weights;
  private final float[] reached;
  private final float[] covered;
  private final byte[] lastWord;
  private final float[] reachedByEntry;
  private final byte[] lastWordOfEntry;
  private final IntList touched = new IntList();
  private float sought;
  private byte word;

  Reach(Postings postings, Names names, WordWeights weights) {
    this.postings = postings;
    this.names = names;
    this.weights = weights;
    this.reached = new float[names.size()];
    this.covered = new float[names.size()];
    this.lastWord = new byte[names.size()];
    this.reachedByEntry = new float[names.entries()];
    this.lastWordOfEntry = new byte[names.entries()];
  }

  /** Adds one word of the text; at most 127 can be added. */
  void add(Fits fits) {
    word++;
    float importance = fits.size() == 0 ? weights.ofUnknown() : weights.of(fits.rank(0));
    sought += importance;
    for (int at = 0; at < fits.size(); at++) {
      add(fits.rank(at), fits.fit(at), importance);
    }
  }

  /** The best fit comes first, and only the first counts for a name. */
  private void add(int rank, float fit, float importance) {
    float reaches = importance * fit;
    float covers = weights.of(rank) * fit;
    for (int at = postings.from(rank); at < postings.to(rank); at++) {
      int name = postings.name(at);
      if (lastWord[name] != word) {
        if (lastWord[name] == 0) {
          touched.add(name);
        }
        lastWord[name] = word;
        reached[name] += reaches;
        covered[name] += covers * postings.share(at);
        addToEntry(names.entry(name), reaches);
      }
    }
  }

  private void addToEntry(int entry, float reaches) {
    if (lastWordOfEntry[entry] != word) {
      lastWordOfEntry[entry] = word;
      reachedByEntry[entry] += reaches;
    }
  }

  /** The names in which any word was found. */
  IntList touched() {
    return touched;
  }

  /** The share of the text that a name accounts for. */
  float own(int name) {
    return reached[name] / sought;
  }

  /** The share of the text that an entry accounts for by all its names. */
  float all(int entry) {
    return reachedByEntry[entry] / sought;
  }

  /** The share of a name, whose words weigh so much together, that the text accounts for. */
  float covered(int name, float whole) {
    return whole == 0 ? 0 : Math.min(1, covered[name] / whole);
  }
}
