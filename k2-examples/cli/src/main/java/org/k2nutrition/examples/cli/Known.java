package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Stated;

/** What was said, before it is known whether it was all. */
record Known(List<Medicine> medicines, List<Change> changes) {

  Known() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  /** Nothing said is unknown; all of nothing is none. */
  static <T> Stated<T> stated(List<T> items, boolean complete) {
    if (complete) {
      return Stated.complete(items);
    }
    return items.isEmpty() ? Stated.unknown() : Stated.partial(items);
  }
}
