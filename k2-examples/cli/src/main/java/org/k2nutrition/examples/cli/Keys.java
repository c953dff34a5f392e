package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** Keys of works as text for people, each with what must be known of the work. */
final class Keys {

  private final K2 k2;

  Keys(K2 k2) {
    this.k2 = k2;
  }

  /** Such as {@code inaba-2015 (secondary)}; what was read itself and stands is its bare key. */
  String marked(Citation work, Verification verification) {
    List<String> marks = new ArrayList<>();
    if (verification != Verification.VERIFIED) {
      marks.add(verification.name().toLowerCase(Locale.ROOT));
    }
    marks.addAll(standing(work));
    return marked(work, marks);
  }

  /** The same where it is not told whether the work was read itself. */
  String marked(Citation work) {
    return marked(work, standing(work));
  }

  private static String marked(Citation work, List<String> marks) {
    return marks.isEmpty() ? work.key() : work.key() + " (" + String.join("; ", marks) + ")";
  }

  private List<String> standing(Citation work) {
    Standing standing = k2.studies().standing(work.key());
    if (standing != Standing.NO_NOTICE) {
      return List.of(k2.words(standing));
    }
    return k2.studies().counts(work.key()) ? List.of() : List.of("does not count");
  }
}
