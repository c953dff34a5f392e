package org.k2nutrition.interaction.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.person.Concept;

/** Finds what a word that is not known may be a misspelling of. */
final class NearMisses {

  /** Shorter words are near to too much. */
  static final int SHORTEST = 5;

  private static final int LONGEST = 40;

  /** From this length on, two edits are a misspelling. */
  private static final int LONG = 8;

  /** A known name of this length at the beginning of a longer word is no chance. */
  private static final int TELLING = 7;

  private final Lexicon lexicon;

  NearMisses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a word may be; empty if it is near to nothing. */
  Optional<Entry> of(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Concept> near = new LinkedHashSet<>();
    List<String> names = lexicon.nearNames();
    for (int i = 0; i < names.size(); i++) {
      if (isNear(word, names.get(i))) {
        lexicon
            .compactName(names.get(i))
            .map(lexicon::withMembers)
            .ifPresent(entry -> addAll(near, entry));
      }
    }
    return near.isEmpty() ? Optional.empty() : Optional.of(Entry.possibly(near));
  }

  private static void addAll(Set<Concept> near, Entry entry) {
    near.addAll(entry.surely());
    near.addAll(entry.possibly());
  }

  private static boolean isNear(String word, String name) {
    if (name.length() >= TELLING && word.startsWith(name)) {
      return true;
    }
    if (name.startsWith(word)) {
      return true;
    }
    int most = Math.min(word.length(), name.length()) >= LONG ? 2 : 1;
    return EditDistance.isWithin(most, word, name);
  }
}
