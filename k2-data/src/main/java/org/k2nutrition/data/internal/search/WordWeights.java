package org.k2nutrition.data.internal.search;

import java.util.HashMap;
import java.util.Map;

/**
 * How much each word tells: the fewer entries it stands in, the more ("inverse document
 * frequency"). The forms of one word count together.
 */
final class WordWeights {

  private final int entries;
  private final int[] firstForms;
  private final float[] weights;

  private WordWeights(int entries, int words) {
    this.entries = entries;
    this.firstForms = new int[words];
    this.weights = new float[words];
  }

  static WordWeights of(Vocabulary vocabulary, Postings postings, Names names) {
    WordWeights made = new WordWeights(names.entries(), vocabulary.size());
    int[] found = new int[vocabulary.size()];
    Map<String, Integer> forms = new HashMap<>();
    for (int word = 0; word < found.length; word++) {
      int first = forms.computeIfAbsent(Plurals.singular(vocabulary.text(word)), text -> -1);
      if (first < 0) {
        first = word;
        forms.put(Plurals.singular(vocabulary.text(word)), word);
      }
      made.firstForms[word] = first;
      found[first] += entriesWith(word, postings, names);
    }
    for (int word = 0; word < found.length; word++) {
      made.weights[word] = made.weight(found[made.firstForms[word]]);
    }
    return made;
  }

  float of(int word) {
    return weights[word];
  }

  /** How much a word tells that stands nowhere. */
  float ofUnknown() {
    return weight(1);
  }

  /** Whether two words are forms of the same. */
  boolean areForms(int word, int other) {
    return firstForms[word] == firstForms[other];
  }

  private float weight(int found) {
    return (float) Math.log1p((double) entries / found);
  }

  private static int entriesWith(int word, Postings postings, Names names) {
    int count = 0;
    int last = -1;
    for (int at = postings.from(word); at < postings.to(word); at++) {
      int entry = names.entry(postings.name(at));
      if (entry != last) {
        count++;
        last = entry;
      }
    }
    return count;
  }
}
