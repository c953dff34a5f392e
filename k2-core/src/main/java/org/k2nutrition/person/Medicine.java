package org.k2nutrition.person;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A medicine a person takes, is about to start, or has stopped: as it was written, and what that
 * was recognised as.
 *
 * <p>A medicine that was not recognised stays in the list: leaving it out would make an unknown
 * medicine an absent one. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Medicine permits ImmutableMedicine {

  /**
   * The medicine as it was written.
   *
   * @return not blank
   */
  String text();

  /**
   * What it was recognised as.
   *
   * @return the recognition
   */
  Recognition recognition();

  /**
   * When it is taken.
   *
   * @return current by default
   */
  @Value.Default
  default MedicineTime time() {
    return MedicineTime.CURRENT;
  }

  /**
   * The day it was stopped.
   *
   * @return empty if it was not stopped, or the day is not known
   */
  Optional<LocalDate> stoppedOn();

  /**
   * A medicine that is taken now.
   *
   * @param concept what it is
   * @return the medicine, written by its name
   */
  static Medicine of(Concept concept) {
    return builder().text(concept.name()).recognition(Recognition.of(concept)).build();
  }

  /**
   * The same medicine, about to be started.
   *
   * @return a copy
   */
  default Medicine starting() {
    return copy().time(MedicineTime.STARTING).build();
  }

  /**
   * The same medicine, stopped.
   *
   * @param date the day it was or will be stopped
   * @return a copy
   */
  default Medicine stopped(LocalDate date) {
    return copy().time(MedicineTime.STOPPED).stoppedOn(date).build();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code text} and {@code recognition} are required
   */
  static Builder builder() {
    return new Builder();
  }

  private Builder copy() {
    Builder builder = new Builder();
    builder.text(text()).recognition(recognition());
    return builder;
  }

  private void check() {
    if (text().isBlank()) {
      throw new IllegalArgumentException("Medicine must not be blank: '" + text() + "'");
    }
    if (stoppedOn().isPresent() && time() != MedicineTime.STOPPED) {
      throw new IllegalArgumentException(
          "Medicine with a day of stopping must be STOPPED: '" + text() + "', found " + time());
    }
  }

  /** Builder of {@link Medicine}. */
  final class Builder extends ImmutableMedicine.Builder {
    Builder() {}

    /**
     * Builds it, and checks the text and the day.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Medicine build() {
      Medicine built = super.build();
      built.check();
      return built;
    }
  }
}
