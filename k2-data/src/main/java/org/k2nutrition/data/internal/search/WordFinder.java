package org.k2nutrition.data.internal.search;

/**
 * Finds the words of a vocabulary that a typed word may mean: the word itself, other forms of it,
 * words that begin with it, and words from which it is a slip or two away.
 */
final class WordFinder {

  private static final float EXACT = 1;
  private static final float TRANSCRIBED = 0.98f;
  private static final float OTHER_FORM = 0.97f;
  private static final float BEGUN = 0.6f;
  private static final float BEGUN_AND_NEARLY_DONE = 0.3f;
  private static final float SLIP = 1.1f;
  private static final float OTHER_FIRST_LETTER = 0.04f;

  private final Vocabulary vocabulary;

  WordFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Fits find(Word word) {
    Fits fits = new Fits();
    addIfThere(word.text(), EXACT, fits);
    if (!word.isUnspaced()) {
      if (word.isTranscribed()) {
        addIfThere(word.transcription(), TRANSCRIBED, fits);
      }
      addOtherForms(word.text(), fits);
      addBegun(word.text(), fits);
      addMistyped(word.text(), fits);
    }
    return fits.sorted();
  }

  private void addIfThere(String text, float fit, Fits fits) {
    int rank = vocabulary.find(text);
    if (rank != Vocabulary.NONE) {
      fits.add(rank, fit);
    }
  }

  private void addOtherForms(String text, Fits fits) {
    for (String form : Plurals.forms(Plurals.singular(text))) {
      if (!form.equals(text)) {
        addIfThere(form, OTHER_FORM, fits);
      }
    }
  }

  private void addBegun(String text, Fits fits) {
    for (int rank = vocabulary.from(text); vocabulary.beginsWith(rank, text); rank++) {
      if (vocabulary.length(rank) > text.length()) {
        fits.add(rank, begun(text, rank));
      }
    }
  }

  private void addMistyped(String text, Fits fits) {
    int most = Slips.most(text);
    if (most == 0) {
      return;
    }
    Pattern pattern = new Pattern(text);
    long mask = Vocabulary.mask(text);
    for (int rank = 0; rank < vocabulary.size(); rank++) {
      int longer = vocabulary.length(rank) - text.length();
      if (longer <= most && longer >= Slips.fewestLonger(text, most)) {
        addMistyped(text, pattern, mask, rank, most, fits);
      }
    }
    addBegunMistyped(text, pattern, mask, fits);
  }

  /** A slip changes at most one letter here and one there: most words fall out by their masks. */
  private void addMistyped(String text, Pattern pattern, long mask, int rank, int most, Fits fits) {
    long other = vocabulary.mask(rank);
    if (Long.bitCount(mask & ~other) <= most && Long.bitCount(other & ~mask) <= most) {
      int slips = vocabulary.slips(pattern, rank);
      if (slips > 0 && slips <= most) {
        fits.add(rank, mistyped(text, rank, slips));
      }
    }
  }

  private void addBegunMistyped(String text, Pattern pattern, long mask, Fits fits) {
    int most = Slips.mostInBeginning(text);
    if (most == 0) {
      return;
    }
    String first = text.substring(0, 1);
    for (int rank = vocabulary.from(first); vocabulary.beginsWith(rank, first); rank++) {
      if (vocabulary.length(rank) > text.length()
          && Long.bitCount(mask & ~vocabulary.mask(rank)) <= most) {
        int slips = vocabulary.slipsToBeginning(pattern, rank);
        if (slips > 0 && slips <= most) {
          fits.add(rank, begun(text, rank) - slips * SLIP / text.length());
        }
      }
    }
  }

  private float begun(String text, int rank) {
    return BEGUN + BEGUN_AND_NEARLY_DONE * text.length() / vocabulary.length(rank);
  }

  private float mistyped(String text, int rank, int slips) {
    int length = Math.max(text.length(), vocabulary.length(rank));
    float first = text.charAt(0) == vocabulary.first(rank) ? 0 : OTHER_FIRST_LETTER;
    return 1 - slips * SLIP / length - first;
  }
}
