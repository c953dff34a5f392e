package org.k2nutrition.interaction;

import java.util.Optional;
import java.util.Set;
import org.k2nutrition.person.Concept;

/**
 * The substances, classes and conditions that rules may speak of.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface Vocabulary {

  /**
   * A substance, or a class that is named as a medicine.
   *
   * @param id its id
   * @return the concept, or empty
   */
  Optional<Concept> findMedicine(String id);

  /**
   * A condition.
   *
   * @param id its id
   * @return the concept, or empty
   */
  Optional<Concept> findCondition(String id);

  /**
   * The classes that at least one medicine belongs to.
   *
   * @return ids, unmodifiable
   */
  Set<String> medicineClasses();

  /**
   * The classes that at least one condition belongs to.
   *
   * @return ids, unmodifiable
   */
  Set<String> conditionClasses();
}
