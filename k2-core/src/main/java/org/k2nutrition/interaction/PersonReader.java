package org.k2nutrition.interaction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Reads a fact that has one value or is not known.
 *
 * @param atom what is read
 * @param test the truth of a value
 * @param value the value in words
 * @param question what to ask if it is not known
 */
record PersonReader(
    Atom atom, Function<Facts, Truth> test, Function<Facts, Sentence> value, Phrase question)
    implements AtomReader {

  static <T> PersonReader of(
      Atom atom, Function<Facts, Optional<T>> fact, Predicate<T> holds, Phrase question) {
    return new PersonReader(
        atom,
        facts -> truth(fact.apply(facts), holds),
        facts -> words(fact.apply(facts).orElseThrow()),
        question);
  }

  private static Sentence words(Object value) {
    return value instanceof Enum<?> constant ? word(constant) : Sentence.verbatim(value.toString());
  }

  /** The word for a constant: its name. */
  static Sentence word(Enum<?> constant) {
    return Sentence.word(constant, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static <T> Truth truth(Optional<T> fact, Predicate<T> holds) {
    return fact.isEmpty() ? Truth.UNKNOWN : Truth.of(holds.test(fact.get()));
  }

  @Override
  public Truth truth(Facts facts) {
    return test.apply(facts);
  }

  @Override
  public Reading explain(Facts facts, Truth truth) {
    return truth == Truth.UNKNOWN
        ? Reading.open(
            Sentence.of(Phrase.NOT_KNOWN_WHETHER, atom.describe()), Sentence.of(question))
        : Reading.decided(Sentence.of(Phrase.OF, atom.describe(), value.apply(facts)), List.of());
  }
}
