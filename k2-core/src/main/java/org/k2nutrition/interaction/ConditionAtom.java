package org.k2nutrition.interaction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Has one of some conditions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param conditions ids of conditions or of classes of conditions, at least one
 */
public record ConditionAtom(Set<String> conditions) implements Atom {

  /**
   * Copies the set.
   *
   * @param conditions ids of conditions or of classes of conditions, at least one
   * @throws IllegalArgumentException if there is none
   */
  public ConditionAtom {
    conditions = Set.copyOf(conditions);
    if (conditions.isEmpty()) {
      throw new IllegalArgumentException("A condition atom needs a condition");
    }
  }

  /**
   * Has a condition.
   *
   * @param ids ids, at least one
   * @return the atom
   */
  public static ConditionAtom of(String... ids) {
    return new ConditionAtom(Set.of(ids));
  }

  @Override
  public Sentence describe() {
    return Sentence.of(Phrase.HAS, any());
  }

  /** That nothing in a complete list is one of them. */
  Sentence describeAbsence() {
    return Sentence.of(Phrase.NOT_HAD, any());
  }

  private Sentence any() {
    return Sentence.joined(Phrase.OR, Phrase.OR, List.copyOf(new TreeSet<>(conditions)));
  }
}
