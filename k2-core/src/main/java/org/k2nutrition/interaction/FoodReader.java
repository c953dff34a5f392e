package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Stated;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Reads which foods are eaten.
 *
 * @param atom what is read
 */
record FoodReader(FoodAtom atom) implements AtomReader {

  @Override
  public Truth truth(Facts facts) {
    List<String> items = facts.foods().items();
    for (int i = 0; i < items.size(); i++) {
      if (atom.foods().contains(items.get(i))) {
        return Truth.TRUE;
      }
    }
    return facts.foods() instanceof Stated.Complete ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Reading explain(Facts facts, Truth truth) {
    return switch (truth) {
      case TRUE -> Reading.decided(atom.describe(), List.of());
      case FALSE -> Reading.decided(Sentence.of(Phrase.NOT_EATEN, atom.describe()), List.of());
      case UNKNOWN ->
          Reading.open(
              Sentence.of(Phrase.NOT_KNOWN_WHETHER_PERSON, atom.describe()),
              Sentence.of(Phrase.WHICH_FOODS));
    };
  }
}
