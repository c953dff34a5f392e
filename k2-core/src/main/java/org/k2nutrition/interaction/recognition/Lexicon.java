package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.k2nutrition.person.Concept;

/**
 * The names and codes of medicines, or of conditions, and what they stand for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Lexicon {

  private final Map<String, Concept> concepts;
  private final Map<String, Set<Concept>> members;
  private final Map<String, Entry> names;
  private final Map<String, Entry> compact;
  private final Map<String, NavigableMap<String, Entry>> codes;
  private final Set<String> words;
  private final Trie unparted = new Trie();
  private final List<String> nearNames;
  private final int mostTokens;

  private Lexicon(Builder builder) {
    this.concepts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.concepts));
    this.members = builder.members;
    this.names = builder.names;
    this.codes = builder.codes;
    this.words = builder.words;
    this.compact = new HashMap<>();
    Set<String> near = new TreeSet<>();
    int most = 1;
    for (Map.Entry<String, Entry> name : names.entrySet()) {
      List<Token> tokens = Token.of(name.getKey());
      most = Math.max(most, tokens.size());
      String joined = name.getKey().replace(" ", "");
      compact.merge(joined, name.getValue(), Entry::plus);
      if (tokens.get(0).kind() == Token.Kind.UNPARTED) {
        unparted.put(name.getKey(), name.getValue());
      } else if (joined.length() >= NearMisses.SHORTEST) {
        near.add(joined);
      }
    }
    this.nearNames = List.copyOf(near);
    this.mostTokens = most;
  }

  /**
   * A new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The concept with an id.
   *
   * @param id the id
   * @return the concept, or empty
   */
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /**
   * All concepts.
   *
   * @return unmodifiable, in the order they were added
   */
  public Collection<Concept> concepts() {
    return concepts.values();
  }

  /** What a normalised name stands for, its tokens joined by single spaces. */
  Optional<Entry> name(String tokens) {
    return Optional.ofNullable(names.get(tokens));
  }

  /** What a name stands for that was written with all its spaces left out. */
  Optional<Entry> compactName(String joined) {
    return Optional.ofNullable(compact.get(joined));
  }

  /** Names, spaces left out, that a misspelling may be near to. */
  List<String> nearNames() {
    return nearNames;
  }

  Trie unparted() {
    return unparted;
  }

  int mostTokens() {
    return mostTokens;
  }

  /** Whether a word says nothing about which medicine it is: salts, dose forms, units. */
  boolean isIgnorable(String word) {
    return words.contains(word);
  }

  Set<String> codeSystems() {
    return codes.keySet();
  }

  NavigableMap<String, Entry> codes(String system) {
    return codes.getOrDefault(system, Collections.emptyNavigableMap());
  }

  /** With the members of every class that is surely meant: it may be any of them. */
  Entry withMembers(Entry entry) {
    Entry all = entry;
    for (Concept concept : entry.surely()) {
      Set<Concept> of = members.getOrDefault(concept.id(), Set.of());
      all = all.plus(new Entry(Set.of(), of, false, Set.of()));
    }
    return all;
  }

  /** Builder of {@link Lexicon}. */
  public static final class Builder {

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Set<Concept>> members = new HashMap<>();
    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, NavigableMap<String, Entry>> codes = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Builder() {}

    /**
     * Adds a concept and its names.
     *
     * @param concept the concept
     * @param names what it is called, in any language and script
     * @return this builder
     */
    public Builder concept(Concept concept, Collection<String> names) {
      concepts.put(concept.id(), concept);
      name(concept.name(), List.of(concept));
      names.forEach(name -> name(name, List.of(concept)));
      return this;
    }

    /**
     * Says that a concept is a class, and which concepts are its members.
     *
     * @param classId the id of the concept that is a class
     * @param ids the ids of its members
     * @return this builder
     */
    public Builder members(String classId, Collection<String> ids) {
      members.put(classId, new LinkedHashSet<>(all(ids)));
      return this;
    }

    /**
     * Adds a name that stands for some concepts together.
     *
     * @param name the name
     * @param holds what it surely is, or holds
     * @return this builder
     */
    public Builder name(String name, List<Concept> holds) {
      add(name, Entry.surely(holds));
      return this;
    }

    /**
     * Adds a brand.
     *
     * @param brand the brand name
     * @param ids what it holds
     * @param countries where it is known to, by code of two letters; empty if that is not known
     * @return this builder
     */
    public Builder brand(String brand, List<String> ids, Set<String> countries) {
      add(brand, new Entry(new LinkedHashSet<>(all(ids)), Set.of(), false, countries));
      return this;
    }

    /**
     * Adds a name that may stand for several things.
     *
     * @param name the name
     * @param ids what it may be
     * @param isOpen whether it may be something else too
     * @return this builder
     */
    public Builder ambiguous(String name, List<String> ids, boolean isOpen) {
      add(name, new Entry(Set.of(), new LinkedHashSet<>(all(ids)), isOpen, Set.of()));
      return this;
    }

    /**
     * Adds a code.
     *
     * @param system the key of its system; a system of the caller's own is allowed
     * @param code the code
     * @param ids what it surely is, or holds
     * @return this builder
     */
    public Builder code(String system, String code, List<String> ids) {
      codes
          .computeIfAbsent(system, key -> new TreeMap<>())
          .merge(Codes.plain(code), Entry.surely(all(ids)), Entry::plus);
      return this;
    }

    /**
     * Adds a word that says nothing about which medicine it is.
     *
     * @param word such as {@code tablets}
     * @return this builder
     */
    public Builder ignorable(String word) {
      Token.of(NormalText.of(word)).forEach(token -> words.add(token.text()));
      return this;
    }

    /**
     * Builds it.
     *
     * @return the lexicon
     */
    public Lexicon build() {
      return new Lexicon(this);
    }

    private void add(String name, Entry entry) {
      List<String> tokens = Token.of(NormalText.of(name)).stream().map(Token::text).toList();
      if (tokens.isEmpty()) {
        throw new IllegalArgumentException("A name needs a letter or digit: '" + name + "'");
      }
      names.merge(String.join(" ", tokens), entry, Entry::plus);
    }

    private List<Concept> all(Collection<String> ids) {
      List<Concept> found = new ArrayList<>();
      for (String id : ids) {
        Concept concept = concepts.get(id);
        if (concept == null) {
          throw new IllegalArgumentException("Unknown concept: '" + id + "'");
        }
        found.add(concept);
      }
      return found;
    }
  }
}
