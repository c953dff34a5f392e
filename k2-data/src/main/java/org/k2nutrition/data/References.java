package org.k2nutrition.data;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.ReferenceAnswer;
import org.k2nutrition.reference.ReferenceQuery;
import org.k2nutrition.reference.ReferenceValue;

/**
 * The reference values of the authorities. Answers show all that apply, never one silently chosen.
 *
 * <p>No authority sets a reference intake for vitamin K2. This class is immutable and thread-safe.
 */
public final class References {

  private final Knowledge knowledge;

  References(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All reference values, those that were superseded too.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<ReferenceValue> all() {
    return knowledge.references();
  }

  /**
   * The value with an id.
   *
   * @param id such as {@code efsa-2017-08}
   * @return the value, or empty
   */
  public Optional<ReferenceValue> find(String id) {
    return all().stream().filter(value -> value.id().equals(id)).findFirst();
  }

  /**
   * Asks for values by authority, country, kind, scope, time and person.
   *
   * @return a query for all values, to be narrowed
   */
  public ReferenceQuery query() {
    return knowledge.referenceQuery();
  }

  /**
   * What each document in force says about a person: the values that apply, or none with the
   * nearest ones, and what must be said with it.
   *
   * @param person what is known of the person
   * @return unmodifiable, one answer for each series, kind and scope
   */
  public List<ReferenceAnswer> answers(Person person) {
    return query().answers(person);
  }

  /**
   * The values that apply to a person and are in force as far as known.
   *
   * @param person what is known of the person
   * @return unmodifiable, possibly empty
   */
  public List<ReferenceValue> forPerson(Person person) {
    return query().forPerson(person);
  }
}
