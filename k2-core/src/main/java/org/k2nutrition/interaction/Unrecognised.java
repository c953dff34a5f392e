package org.k2nutrition.interaction;

import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.person.Concept;

/**
 * A medicine or condition that was not, or not surely, recognised.
 *
 * <p>It may be anything: every rule about it that was not triggered otherwise is undetermined. This
 * class is immutable and thread-safe.
 *
 * @param text as it was written
 * @param kind medicine or condition
 * @param surely what it is read as, though it may be or hold more: a bare number that other systems
 *     use too, a name with an unknown word beside it; unmodifiable, possibly empty
 * @param possibly what it may be besides; unmodifiable, possibly empty
 */
public record Unrecognised(String text, Kind kind, List<Concept> surely, List<Concept> possibly) {

  /**
   * Copies the lists.
   *
   * @param text as it was written
   * @param kind medicine or condition
   * @param surely what it is read as
   * @param possibly what it may be besides
   */
  public Unrecognised {
    surely = List.copyOf(surely);
    possibly = List.copyOf(possibly);
  }

  /**
   * Everything it may be that is known.
   *
   * @return what it is read as, then what it may be besides; unmodifiable, possibly empty
   */
  public List<Concept> candidates() {
    return Stream.concat(surely.stream(), possibly.stream()).distinct().toList();
  }

  /**
   * What it was given as.
   *
   * <p>This class is immutable and thread-safe.
   */
  public enum Kind {
    /** In the list of medicines. */
    MEDICINE,
    /** In the list of conditions. */
    CONDITION
  }
}
