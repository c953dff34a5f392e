package org.k2nutrition.interaction;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.k2nutrition.person.Concept;

/**
 * What a rule says about some facts: its status by logic, its alert by policy, and why.
 *
 * <p>Not medical advice. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

  /**
   * The rule.
   *
   * @return the rule, with its effect, management and citations
   */
  Rule rule();

  /**
   * What the logic says.
   *
   * @return the status
   */
  Status status();

  /**
   * How loudly to speak.
   *
   * @return the alert
   */
  Alert alert();

  /**
   * The statements that are so and count.
   *
   * @return unmodifiable, possibly empty
   */
  List<TraceStep> matched();

  /**
   * The statements that are not decided and count.
   *
   * @return unmodifiable; empty unless undetermined
   */
  List<TraceStep> missing();

  /**
   * The statements that are not so and count.
   *
   * @return unmodifiable, possibly empty
   */
  List<TraceStep> excluded();

  /**
   * The rule whose stricter action takes precedence over this one's.
   *
   * @return its id, or empty if nothing contradicts
   */
  Optional<String> overruledBy();

  /**
   * The medicines and conditions it is about, with their codes.
   *
   * @return unmodifiable, in the order of the trace
   */
  default Set<Concept> concepts() {
    Set<Concept> concepts = new LinkedHashSet<>();
    matched().forEach(step -> concepts.addAll(step.concepts()));
    missing().forEach(step -> concepts.addAll(step.concepts()));
    return Collections.unmodifiableSet(concepts);
  }

  /** Builder of findings. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
