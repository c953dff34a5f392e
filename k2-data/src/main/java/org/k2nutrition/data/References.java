package org.k2nutrition.data;

import java.util.List;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.ReferenceValue;

/**
 * The reference values of the authorities. Answers show all that apply, never one silently chosen.
 *
 * <p>No authority sets a reference intake for vitamin K2. This class is immutable and thread-safe.
 */
public final class References {

  private final Dataset dataset;

  References(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * All reference values, those that were superseded too.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<ReferenceValue> all() {
    return dataset.references();
  }

  /**
   * The values that apply to a person and were not superseded.
   *
   * @param person what is known of the person
   * @return unmodifiable, possibly empty
   */
  public List<ReferenceValue> forPerson(Person person) {
    return all().stream()
        .filter(value -> value.supersededBy().isEmpty() && value.appliesTo(person))
        .toList();
  }
}
