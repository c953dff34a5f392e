package org.k2nutrition.interaction;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that were refused, with all their faults; none of the rules was taken. */
public final class InvalidRulesException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** The faults, not kept in serialised form. */
  private final transient List<RuleFault> faults;

  InvalidRulesException(List<RuleFault> faults) {
    super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /**
   * Every fault that was found.
   *
   * @return at least one, unmodifiable
   */
  public List<RuleFault> faults() {
    return faults;
  }
}
