package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Concept;

/** Reads codes with or without their system. */
final class Codes {

  /** Longer texts are no codes, not even with the address of their system. */
  private static final int LONGEST = 120;

  private final Lexicon lexicon;

  Codes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A code as it is compared: upper case, no dots, no spaces. */
  static String plain(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("[.\\s]", "");
  }

  /** What a text stands for as a code; empty if it is none. */
  Optional<Entry> read(String normal) {
    String text = normal.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Entry> named = withSystem(text);
    return named.isPresent() ? named : bare(text);
  }

  private Optional<Entry> withSystem(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c == ':' || c == '|' || c == '#' || c == '=' || c == ' ' || c == '/') {
        Optional<Entry> entry = inSystem(text.substring(0, i).strip(), text.substring(i + 1));
        if (entry.isPresent()) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> inSystem(String name, String code) {
    String plain = plain(code);
    Optional<CodeSystem> known = CodeSystem.find(name);
    if (known.isPresent()) {
      return known.get().mayBe(plain)
          ? Optional.of(in(known.get(), plain).orElse(Entry.UNKNOWN))
          : Optional.empty();
    }
    return lexicon.codeSystems().contains(name)
        ? Optional.of(Optional.ofNullable(lexicon.codes(name).get(plain)).orElse(Entry.UNKNOWN))
        : Optional.empty();
  }

  /**
   * A code without its system: all systems in which it has a meaning. A bare number may be one of a
   * system that is not known here, so it stays open.
   */
  private Optional<Entry> bare(String text) {
    String plain = plain(text);
    List<Entry> found = new ArrayList<>();
    for (CodeSystem system : CodeSystem.values()) {
      if (system.mayBe(plain) && !lexicon.codes(system.key()).isEmpty()) {
        in(system, plain).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean isNumber = plain.chars().allMatch(Character::isDigit);
    Entry all = together(found);
    return Optional.of(isNumber ? all.plus(Entry.UNKNOWN) : all);
  }

  /** One meaning if all systems that are sure agree, else a guess among all of them. */
  private static Entry together(List<Entry> found) {
    List<Entry> sure = found.stream().filter(entry -> !entry.surely().isEmpty()).toList();
    Entry merged = (sure.isEmpty() ? found : sure).stream().reduce(Entry.NOTHING, Entry::plus);
    boolean differ = sure.stream().map(Entry::surely).distinct().count() > 1;
    return differ ? merged.guessed() : merged;
  }

  private Optional<Entry> in(CodeSystem system, String code) {
    NavigableMap<String, Entry> codes = lexicon.codes(system.key());
    @Nullable Entry exact = codes.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (!system.isHierarchy()) {
      return Optional.empty();
    }
    Optional<Entry> above = above(system, codes, code);
    return above.isPresent() ? above : below(codes, code);
  }

  /** What stands above a code; in ATC only a class says what is below it. */
  private static Optional<Entry> above(
      CodeSystem system, NavigableMap<String, Entry> codes, String code) {
    for (int end = code.length() - 1; end >= 3; end--) {
      @Nullable Entry entry = codes.get(code.substring(0, end));
      if (entry != null) {
        return system == CodeSystem.ATC && end > 5 ? Optional.empty() : Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** What stands below a code: it may be any of that, or something that is not known here. */
  private static Optional<Entry> below(NavigableMap<String, Entry> codes, String code) {
    Set<Concept> possibly = new LinkedHashSet<>();
    for (Map.Entry<String, Entry> entry : codes.tailMap(code).entrySet()) {
      if (!entry.getKey().startsWith(code)) {
        break;
      }
      possibly.addAll(entry.getValue().surely());
    }
    return possibly.isEmpty() ? Optional.empty() : Optional.of(Entry.possibly(possibly));
  }
}
