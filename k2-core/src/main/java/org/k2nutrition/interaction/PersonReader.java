package org.k2nutrition.interaction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a fact that has one value or is not known.
 *
 * @param atom what is read
 * @param test the truth of a value
 * @param value the value in words
 * @param question what to ask if it is not known
 */
record PersonReader(
    Atom atom, Function<Facts, Truth> test, Function<Facts, String> value, String question)
    implements AtomReader {

  static <T> PersonReader of(
      Atom atom, Function<Facts, Optional<T>> fact, Predicate<T> holds, String question) {
    return new PersonReader(
        atom,
        facts -> truth(fact.apply(facts), holds),
        facts -> fact.apply(facts).map(Object::toString).orElse("not known"),
        question);
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
        ? Reading.open("not known whether " + atom.describe(), question)
        : Reading.decided(atom.describe() + ": " + value.apply(facts), List.of());
  }
}
