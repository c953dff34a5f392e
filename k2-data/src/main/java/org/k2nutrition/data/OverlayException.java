package org.k2nutrition.data;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** An overlay with faults; nothing of it was taken. */
public final class OverlayException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Messages name so many faults and count the others. */
  private static final int MOST_TOLD = 10;

  /** What is wrong. */
  private final transient List<OverlayFault> faults;

  OverlayException(String name, List<OverlayFault> faults) {
    super(message(name, faults));
    this.faults = List.copyOf(faults);
  }

  private static String message(String name, List<OverlayFault> faults) {
    String told =
        faults.stream()
            .limit(MOST_TOLD)
            .map(OverlayFault::toString)
            .collect(Collectors.joining("; "));
    int more = faults.size() - MOST_TOLD;
    return "Overlay '"
        + name
        + "' has "
        + faults.size()
        + (faults.size() == 1 ? " fault: " : " faults: ")
        + told
        + (more > 0 ? "; and " + more + " more" : "");
  }

  /**
   * All faults, at most a thousand.
   *
   * @return unmodifiable, at least one
   */
  public List<OverlayFault> faults() {
    return faults;
  }
}
