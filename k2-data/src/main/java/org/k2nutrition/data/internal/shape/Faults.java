package org.k2nutrition.data.internal.shape;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, at most so many. */
public final class Faults {

  private static final int MOST = 1_000;

  /**
   * A fault.
   *
   * @param pointer the JSON pointer of the value at fault; empty for the whole document
   * @param problem what was found and what was expected
   */
  public record Fault(String pointer, String problem) {}

  private final List<Fault> found = new ArrayList<>();

  /** None yet. */
  public Faults() {}

  /**
   * Adds a fault; beyond a thousand they are not kept.
   *
   * @param pointer the JSON pointer of the value at fault
   * @param problem what was found and what was expected
   */
  public void add(String pointer, String problem) {
    if (found.size() < MOST) {
      found.add(new Fault(pointer, problem));
    }
  }

  /**
   * What was found.
   *
   * @return unmodifiable, in the order in which it was found
   */
  public List<Fault> all() {
    return List.copyOf(found);
  }

  /**
   * How many there are.
   *
   * @return 0 or more
   */
  public int count() {
    return found.size();
  }
}
