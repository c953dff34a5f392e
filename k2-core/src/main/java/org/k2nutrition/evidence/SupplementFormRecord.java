package org.k2nutrition.evidence;

import java.util.List;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;

/**
 * A form of vitamin K as supplements contain it, and what is known about it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SupplementFormRecord permits ImmutableSupplementFormRecord {

  /**
   * The stable id.
   *
   * @return such as {@code mk-7-all-trans}
   */
  String id();

  /**
   * The component it counts as.
   *
   * @return the component
   */
  Component component();

  /**
   * The name.
   *
   * @return in words
   */
  String name();

  /**
   * What is known about it.
   *
   * @return unmodifiable, at least one
   */
  List<SourcedText> facts();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code component} and {@code name} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link SupplementFormRecord}. */
  final class Builder extends ImmutableSupplementFormRecord.Builder {
    Builder() {}
  }
}
