package org.k2nutrition.reference;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one document says about a person: the values that apply, or "none" with the nearest ones.
 *
 * <p>Several values can apply at once; none is chosen silently. Where the sex of the person is not
 * known, the values of both sexes are shown with {@link Remark#PERSON_SEX_UNKNOWN}. This class is
 * immutable and thread-safe.
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
   * What increments among {@link #values} are added to: the values of the age.
   *
   * @return unmodifiable, mostly empty
   */
  List<ReferenceValue> addedTo();

  /**
   * Doses of medicines and of prophylaxis for people of this age and sex who have the condition
   * that the note names. They are no intakes, and it is not known whether the condition holds, so
   * they never stand among {@link #values}.
   *
   * @return unmodifiable, mostly empty
   */
  List<ReferenceValue> conditional();

  /**
   * The values nearest to the person, where none applies: the bands next to the age, the value of
   * the age where there is none for the life stage, or that of another time.
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
