package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Concept;

/**
 * A medicine or condition that was not, or not surely, recognised.
 *
 * <p>It may be anything: every rule about it that was not triggered otherwise is undetermined. This
 * class is immutable and thread-safe.
 *
 * @param text as it was written
 * @param kind medicine or condition
 * @param possibly what it may be; unmodifiable, possibly empty
 */
public record Unrecognised(String text, Kind kind, List<Concept> possibly) {

  /**
   * Copies the list.
   *
   * @param text as it was written
   * @param kind medicine or condition
   * @param possibly what it may be
   */
  public Unrecognised {
    possibly = List.copyOf(possibly);
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
