package org.k2nutrition.interaction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   */
  public Recogniser in(String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "Not a country: '" + code + "', expected a code of two letters such as FR");
    }
    return new Recogniser(lexicon, resolvers, code);
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
    Entry entry = codes.read(normal).orElseGet(() -> names(Token.of(normal)));
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

  private Entry names(List<Token> tokens) {
    Entry found = Entry.NOTHING;
    List<String> unknown = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Match match = longest(tokens, i);
      found = found.plus(match.entry.in(country));
      if (match.tokens == 0) {
        found = found.plus(single(tokens.get(i), unknown));
      }
      i += Math.max(1, match.tokens);
    }
    return found.plus(unknown(unknown, tokens));
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

  /** No word of a name is longer. */
  private static final int MAX_WORD = 60;

  private Entry single(Token token, List<String> unknown) {
    return switch (token.kind()) {
      case UNPARTED -> unparted(token.text());
      case WORD -> {
        if (token.text().length() > 2 && !lexicon.isIgnorable(token.text())) {
          unknown.add(token.text());
        }
        yield Entry.NOTHING;
      }
      case NUMBER, NONE -> Entry.NOTHING;
    };
  }

  private Entry unparted(String text) {
    Entry found = Entry.NOTHING;
    int i = 0;
    while (i < text.length()) {
      int end = lexicon.unparted().longest(text, i);
      if (end > i) {
        found = found.plus(lexicon.name(text.substring(i, end)).orElseThrow().in(country));
      }
      i = Math.max(i + 1, end);
    }
    boolean known = !found.isNothing() || text.length() == 1 || lexicon.isIgnorable(text);
    return known ? found : Entry.UNKNOWN;
  }

  private Entry unknown(List<String> unknown, List<Token> tokens) {
    Entry found = unknown.isEmpty() ? Entry.NOTHING : Entry.UNKNOWN;
    for (int i = 0; i < Math.min(unknown.size(), MOST_COMPARED); i++) {
      found = found.plus(nearMisses.of(unknown.get(i)).orElse(Entry.NOTHING));
    }
    return found.plus(joined(tokens));
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
