package org.k2nutrition.evidence;

import java.util.List;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;

/**
 * A form of vitamin K as supplements contain it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SupplementForm permits ImmutableSupplementForm {

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

  /** Builder of {@link SupplementForm}. */
  final class Builder extends ImmutableSupplementForm.Builder {
    Builder() {}
  }
}
