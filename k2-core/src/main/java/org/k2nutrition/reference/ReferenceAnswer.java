package org.k2nutrition.reference;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one document says about a person: the values that apply, or "none" with the nearest ones.
 *
 * <p>Several values can apply at once; none is chosen silently. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface ReferenceAnswer permits ImmutableReferenceAnswer {

  /**
   * The series of values asked, see {@link ReferenceValue#series}.
   *
   * @return such as {@code efsa-2017}
   */
  String series();

  /**
   * The kind of value asked for.
   *
   * @return the kind
   */
  ReferenceKind kind();

  /**
   * The values that apply.
   *
   * @return unmodifiable, in the order of their ids; empty means none
   */
  List<ReferenceValue> values();

  /**
   * The values nearest to the person, where none applies: the bands next to the age, or the value
   * of the age where there is none for the life stage.
   *
   * @return unmodifiable; empty if a value applies
   */
  List<ReferenceValue> nearest();

  /**
   * What the edition before said, where only a part of this one was read.
   *
   * @return unmodifiable, superseded values, mostly empty
   */
  List<ReferenceValue> editionBefore();

  /**
   * What must be said with the answer.
   *
   * @return unmodifiable, mostly empty
   */
  Set<Remark> remarks();

  /**
   * Whether no value applies.
   *
   * @return true if {@link #values} is empty
   */
  default boolean isNone() {
    return values().isEmpty();
  }

  /** Builder behind {@link ReferenceQuery#answers}. */
  final class Builder extends ImmutableReferenceAnswer.Builder {
    Builder() {}
  }
}
