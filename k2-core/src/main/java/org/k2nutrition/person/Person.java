package org.k2nutrition.person;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known about a person. What was not said is unknown, and unknown is not none.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Person permits ImmutablePerson {

  /**
   * The age.
   *
   * @return empty if unknown
   */
  Optional<Age> age();

  /**
   * The sex, as reference intakes tell it apart.
   *
   * @return empty if unknown, or if neither word fits
   */
  Optional<Sex> sex();

  /**
   * Pregnant, breastfeeding or neither.
   *
   * @return empty if unknown; with {@link Sex#MALE} only empty or {@link LifeStage#NEITHER}; never
   *     one that is not plausible at the age, see {@link LifeStage#isPlausibleAt}
   */
  Optional<LifeStage> lifeStage();

  /**
   * The body weight in kilograms.
   *
   * @return above 0 and at most 700, or empty if unknown
   */
  Optional<BigDecimal> weightKg();

  /**
   * The medicines.
   *
   * @return {@link Stated#unknown} unless something was said
   */
  @Value.Default
  default Stated<Medicine> medicines() {
    return Stated.unknown();
  }

  /**
   * The conditions.
   *
   * @return {@link Stated#unknown} unless something was said
   */
  @Value.Default
  default Stated<Condition> conditions() {
    return Stated.unknown();
  }

  /**
   * The supplements that are taken habitually.
   *
   * @return {@link Stated#unknown} unless something was said
   */
  @Value.Default
  default Stated<Supplement> supplements() {
    return Stated.unknown();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; nothing is required
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A person about whom nothing is known.
   *
   * @return a person without facts
   */
  static Person unknown() {
    return builder().build();
  }

  private void check() {
    checkWeight();
    checkAge();
    if (sex().equals(Optional.of(Sex.MALE))) {
      lifeStage()
          .filter(stage -> stage != LifeStage.NEITHER)
          .ifPresent(
              stage -> {
                throw new IllegalArgumentException(
                    "Life stage and sex contradict each other: '"
                        + stage
                        + "' and '"
                        + Sex.MALE
                        + "', expected "
                        + Sex.FEMALE
                        + " or no sex");
              });
    }
  }

  private void checkAge() {
    lifeStage()
        .filter(stage -> age().filter(age -> !stage.isPlausibleAt(age)).isPresent())
        .ifPresent(
            stage -> {
              throw new IllegalArgumentException(
                  "Life stage and age contradict each other: '"
                      + stage
                      + "' and '"
                      + age().orElseThrow()
                      + "', expected 5 years or more");
            });
  }

  private void checkWeight() {
    weightKg()
        .filter(kg -> kg.signum() <= 0 || kg.compareTo(BigDecimal.valueOf(700)) > 0)
        .ifPresent(
            kg -> {
              throw new IllegalArgumentException(
                  "Body weight out of range: '" + kg + " kg', expected above 0 to 700");
            });
  }

  /** Builder of {@link Person}. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * Builds it, and checks the weight, and that life stage does not contradict sex or age.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Person build() {
      Person built = super.build();
      built.check();
      return built;
    }
  }
}
