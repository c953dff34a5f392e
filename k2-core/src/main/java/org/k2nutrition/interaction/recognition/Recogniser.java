package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Recognition;

/**
 * Recognises medicines or conditions by code or by name, in time linear in the length of the text.
 *
 * <p>Every name that stands in a text counts. A word in it that is neither a name nor a salt, dose
 * form or unit leaves the text open: it may hold something else. A word that is near to a name is
 * possibly that. This class is immutable and thread-safe.
 */
public final class Recogniser {

  /** In longer texts, further unknown words are not compared with names: they stay unknown. */
  private static final int MOST_COMPARED = 24;

  /** Strengths are shorter than the codes that stand for one medicine, or are no code. */
  private static final int SHORTEST_CODE = 4;

  /** No word of a name is longer. */
  private static final int MAX_WORD = 60;

  private final Lexicon lexicon;
  private final Codes codes;
  private final NearMisses nearMisses;
  private final List<MedicineResolver> resolvers;
  private final String country;

  private Recogniser(Lexicon lexicon, List<MedicineResolver> resolvers, String country) {
    this.lexicon = lexicon;
    this.codes = new Codes(lexicon);
    this.nearMisses = new NearMisses(lexicon);
    this.resolvers = resolvers;
    this.country = country;
  }

  /**
   * A recogniser for the names and codes of a lexicon.
   *
   * @param lexicon the lexicon
   * @return the recogniser
   */
  public static Recogniser of(Lexicon lexicon) {
    return new Recogniser(lexicon, List.of(), "");
  }

  /**
   * The same in a country: a brand that is known from other countries only is a guess.
   *
   * @param code the country, two letters
   * @return a recogniser
   * @throws IllegalArgumentException if the code has not two upper-case letters
   */
  public Recogniser in(String code) {
    requireCountry(code);
    return new Recogniser(lexicon, resolvers, code);
  }

  /**
   * Checks the code of a country.
   *
   * @param code two upper-case letters
   * @throws IllegalArgumentException if it is not that
   */
  public static void requireCountry(String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "Not a country: '" + code + "', expected a code of two letters such as FR");
    }
  }

  /**
   * The same with a resolver of the caller's own codes and names.
   *
   * @param resolver the resolver; what it finds is added to what is recognised here
   * @return a recogniser
   */
  public Recogniser with(MedicineResolver resolver) {
    List<MedicineResolver> all = new ArrayList<>(resolvers);
    all.add(resolver);
    return new Recogniser(lexicon, List.copyOf(all), country);
  }

  /**
   * Recognises a text.
   *
   * @param text a name or code as somebody or some system wrote it, of any length
   * @return what it is or may be; open if it is not known
   */
  public Recognition recognise(String text) {
    Entry own = resolved(text);
    String normal = NormalText.of(text);
    Entry entry = codes.read(normal).orElseGet(() -> names(normal, Token.of(normal)));
    if (!own.surely().isEmpty()) {
      entry = new Entry(entry.surely(), entry.possibly(), false, entry.countries()).plus(own);
    }
    return lexicon.withMembers(entry).recognition();
  }

  private Entry resolved(String text) {
    Entry found = Entry.NOTHING;
    for (MedicineResolver resolver : resolvers) {
      for (String id : resolver.resolve(text)) {
        found = found.plus(Entry.surely(List.of(concept(id))));
      }
    }
    return found;
  }

  private Concept concept(String id) {
    return lexicon
        .find(id)
        .orElseThrow(
            () -> new IllegalArgumentException("Resolver gave an unknown medicine: '" + id + "'"));
  }

  private Entry names(String normal, List<Token> tokens) {
    Fragments fragments = new Fragments(lexicon);
    Set<Entry> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    List<String> unknown = new ArrayList<>();
    Entry found = Entry.NOTHING;
    int i = 0;
    while (i < tokens.size()) {
      Match match = longest(tokens, i);
      if (matched.add(match.entry)) {
        found = found.plus(match.entry.in(country));
      }
      if (match.tokens > 0) {
        fragments.end();
      } else if (!fragments.take(tokens.get(i))) {
        found = found.plus(single(tokens.get(i), unknown));
      }
      i += Math.max(1, match.tokens);
    }
    fragments.end();
    Entry all = found.plus(unknown(unknown)).plus(torn(fragments.torn()));
    if (!all.isNothing() && OpenEnd.isIn(normal, tokens)) {
      all = all.plus(Entry.UNKNOWN);
    }
    return found.isNothing() ? all.plus(joined(tokens)) : all;
  }

  /** The longest name that begins at a token. */
  private Match longest(List<Token> tokens, int from) {
    StringBuilder key = new StringBuilder();
    Match best = Match.NONE;
    int end = Math.min(tokens.size(), from + lexicon.mostTokens());
    for (int i = from; i < end && tokens.get(i).text().length() <= MAX_WORD; i++) {
      key.append(i > from ? " " : "").append(tokens.get(i).text());
      Optional<Entry> entry = lexicon.name(key.toString());
      if (entry.isPresent()) {
        best = new Match(entry.get(), i - from + 1);
      }
    }
    return best;
  }

  private Entry single(Token token, List<String> unknown) {
    return switch (token.kind()) {
      case UNPARTED -> unparted(token.text());
      case WORD -> {
        if (!lexicon.isIgnorable(token.text())) {
          unknown.add(token.text());
        }
        yield Entry.NOTHING;
      }
      case NUMBER -> number(token.text());
      case NONE -> Entry.NOTHING;
    };
  }

  /** Beside a name a long number is a strength, or the code of something else. */
  private Entry number(String text) {
    return text.length() < SHORTEST_CODE
        ? Entry.NOTHING
        : codes.read(text).map(Entry::guessed).orElse(Entry.NOTHING);
  }

  private Entry torn(List<String> torn) {
    Entry found = torn.isEmpty() ? Entry.NOTHING : Entry.UNKNOWN;
    for (String name : torn) {
      found = found.plus(lexicon.compactName(name).map(Entry::guessed).orElse(Entry.NOTHING));
    }
    return found;
  }

  private Entry unparted(String text) {
    Entry found = Entry.NOTHING;
    int rest = 0;
    int i = 0;
    while (i < text.length()) {
      int end = lexicon.unparted().longest(text, i);
      if (end > i) {
        Entry name = lexicon.name(text.substring(i, end)).orElseThrow().in(country);
        found = found.plus(left(text.substring(rest, i))).plus(name);
        rest = end;
      }
      i = Math.max(i + 1, end);
    }
    return found.plus(left(text.substring(rest)));
  }

  /** What stands beside names in writing without spaces may be a name too. */
  private Entry left(String text) {
    return text.length() <= 1 || lexicon.isIgnorable(text) ? Entry.NOTHING : Entry.UNKNOWN;
  }

  private Entry unknown(List<String> unknown) {
    Entry found = unknown.isEmpty() ? Entry.NOTHING : Entry.UNKNOWN;
    for (int i = 0; i < Math.min(unknown.size(), MOST_COMPARED); i++) {
      found = found.plus(nearMisses.of(unknown.get(i)).orElse(Entry.NOTHING));
    }
    return found;
  }

  /** A name that was torn apart, as in "war farin". */
  private Entry joined(List<Token> tokens) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < tokens.size() && joined.length() <= MAX_WORD; i++) {
      if (tokens.get(i).kind() != Token.Kind.NUMBER) {
        joined.append(tokens.get(i).text());
      }
    }
    return tokens.size() > 1
        ? lexicon.compactName(joined.toString()).map(Entry::guessed).orElse(Entry.NOTHING)
        : Entry.NOTHING;
  }

  private record Match(Entry entry, int tokens) {
    static final Match NONE = new Match(Entry.NOTHING, 0);
  }
}
