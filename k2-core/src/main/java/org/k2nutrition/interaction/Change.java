package org.k2nutrition.interaction;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/**
 * A change of an intake that is planned or has just been made.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Change permits ImmutableChange {

  /**
   * What happens.
   *
   * @return start, stop, raise or lower
   */
  ChangeKind kind();

  /**
   * Of which form.
   *
   * @return the form
   */
  SupplementForm form();

  /**
   * From what.
   *
   * @return supplement or food
   */
  DoseSource source();

  /**
   * The amount per day after the change, in the unit of the form.
   *
   * @return present for a supplement that is started with its dose, raised or lowered
   */
  Optional<Amount> perDay();

  /**
   * A supplement that is started.
   *
   * @param supplement the supplement
   * @return the change
   */
  static Change start(Supplement supplement) {
    return new Builder()
        .kind(ChangeKind.START)
        .form(supplement.form())
        .source(DoseSource.SUPPLEMENT)
        .perDay(supplement.perDay())
        .build();
  }

  /**
   * A supplement that is stopped.
   *
   * @param form its form
   * @return the change
   */
  static Change stop(SupplementForm form) {
    return new Builder().kind(ChangeKind.STOP).form(form).source(DoseSource.SUPPLEMENT).build();
  }

  /**
   * A supplement whose dose changes.
   *
   * @param form its form
   * @param from the amount per day before
   * @param to the amount per day after
   * @return raise or lower
   * @throws IllegalArgumentException if either is out of range or they are equal
   */
  static Change of(SupplementForm form, Amount from, Amount to) {
    Amount before = Supplement.of(form, from).perDay().orElseThrow();
    Amount after = Supplement.of(form, to).perDay().orElseThrow();
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "Nothing changes: '" + form + " " + from + " to " + to + "'");
    }
    return new Builder()
        .kind(before.compareTo(after) < 0 ? ChangeKind.RAISE : ChangeKind.LOWER)
        .form(form)
        .source(DoseSource.SUPPLEMENT)
        .perDay(after)
        .build();
  }

  /**
   * A change of what is eaten.
   *
   * @param kind what happens
   * @param form of which form; {@link SupplementForm#K} if it is not known
   * @return the change
   */
  static Change ofFood(ChangeKind kind, SupplementForm form) {
    return new Builder().kind(kind).form(form).source(DoseSource.FOOD).build();
  }

  /** Builder behind the factories. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}
  }
}
