package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Stated;

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
    return truth == Truth.UNKNOWN
        ? Reading.open(
            "not known whether the person " + atom.describe(),
            "Which foods are eaten, all of them?")
        : Reading.decided(
            (truth == Truth.TRUE ? "" : "the list of foods is complete, and nobody ")
                + atom.describe(),
            List.of());
  }
}
