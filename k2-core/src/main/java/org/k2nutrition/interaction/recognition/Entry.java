package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Recognition;

/**
 * What a name or code stands for.
 *
 * @param surely what it is
 * @param possibly what it may be
 * @param isOpen whether it may be something else
 * @param countries where a brand is known to be this; empty if everywhere
 */
record Entry(Set<Concept> surely, Set<Concept> possibly, boolean isOpen, Set<String> countries) {

  static final Entry NOTHING = new Entry(Set.of(), Set.of(), false, Set.of());
  static final Entry UNKNOWN = new Entry(Set.of(), Set.of(), true, Set.of());

  static Entry surely(List<Concept> concepts) {
    return new Entry(new LinkedHashSet<>(concepts), Set.of(), false, Set.of());
  }

  static Entry possibly(Set<Concept> concepts) {
    return new Entry(Set.of(), concepts, true, Set.of());
  }

  /** Both together, as when two names stand in one text. */
  Entry plus(Entry other) {
    if (other.isNothing()) {
      return this;
    }
    if (isNothing()) {
      return other;
    }
    return new Entry(
        union(surely, other.surely),
        union(possibly, other.possibly),
        isOpen || other.isOpen,
        union(countries, other.countries));
  }

  boolean isNothing() {
    return surely.isEmpty() && possibly.isEmpty() && !isOpen;
  }

  /** What a brand stands for in a country: elsewhere than where it is known, it is a guess. */
  Entry in(String country) {
    if (country.isEmpty() || countries.isEmpty() || countries.contains(country)) {
      return this;
    }
    return possibly(union(surely, possibly));
  }

  /** What was sure, made a guess. */
  Entry guessed() {
    return possibly(union(surely, possibly));
  }

  Recognition recognition() {
    List<Concept> guesses = new ArrayList<>(possibly);
    guesses.removeAll(surely);
    boolean nothing = surely.isEmpty() && guesses.isEmpty();
    return new Recognition(List.copyOf(surely), guesses, isOpen || nothing);
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    if (other.isEmpty()) {
      return one;
    }
    Set<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }
}
