package org.k2nutrition.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * An amount used in studies, or stated by a label, an authority or an industry body, and what came
 * of it.
 *
 * <p>It is no recommendation. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface StudyDose permits ImmutableStudyDose {

  /**
   * The stable id.
   *
   * @return such as {@code dose-03}
   */
  String id();

  /**
   * The forms of vitamin K.
   *
   * @return unmodifiable, at least one; {@link Component#K} where the form is not told apart
   */
  List<Component> forms();

  /**
   * What was looked at.
   *
   * @return in words
   */
  String outcome();

  /**
   * Where the amount comes from.
   *
   * @return the kind
   */
  DoseKind kind();

  /**
   * The smallest amount.
   *
   * @return inclusive; empty if the source names none
   */
  Optional<Amount> min();

  /**
   * The largest amount.
   *
   * @return inclusive; empty if the source names none
   */
  Optional<Amount> max();

  /**
   * How often.
   *
   * @return in words
   */
  Optional<String> frequency();

  /**
   * For how long.
   *
   * @return in words
   */
  Optional<String> duration();

  /**
   * In whom.
   *
   * @return in words
   */
  Optional<String> population();

  /**
   * What was found.
   *
   * @return in words
   */
  String finding();

  /**
   * The studies or documents behind it.
   *
   * @return unmodifiable, at least one
   */
  List<Citation> sources();

  /**
   * The keys of those sources that were read in another work alone.
   *
   * @return unmodifiable, mostly empty
   */
  Set<String> secondarySources();

  /**
   * Whether the record as a whole was read in its sources.
   *
   * @return the verification; {@link #verification(Citation)} tells the sources apart
   */
  Verification verification();

  /**
   * Whether one of the sources was read itself.
   *
   * @param source one of {@link #sources}
   * @return never better than {@link #verification()}
   */
  default Verification verification(Citation source) {
    return secondarySources().contains(source.key()) ? Verification.SECONDARY : verification();
  }

  /**
   * What else must be known to read it.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code outcome}, {@code kind}, {@code finding} and {@code
   *     verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  private boolean isReadInNoSource() {
    return sources().stream().map(Citation::key).allMatch(secondarySources()::contains);
  }

  private void check() {
    if (forms().isEmpty() || sources().isEmpty()) {
      throw new IllegalArgumentException(
          "Dose without form or source: '" + id() + "', expected at least one of each");
    }
    if (!sources().stream().map(Citation::key).toList().containsAll(secondarySources())) {
      throw new IllegalArgumentException(
          "Secondary source that is none: '" + id() + "', found '" + secondarySources() + "'");
    }
    if (verification() == Verification.VERIFIED && isReadInNoSource()) {
      throw new IllegalArgumentException(
          "Dose verified in no source: '"
              + id()
              + "', expected secondary, or a source that was read");
    }
    if (min().isPresent() && max().isPresent() && min().get().compareTo(max().get()) > 0) {
      throw new IllegalArgumentException(
          "Dose out of order: '" + id() + "', from '" + min().get() + "' to '" + max().get() + "'");
    }
  }

  /** Builder of {@link StudyDose}. */
  final class Builder extends ImmutableStudyDose.Builder {
    Builder() {}

    /**
     * Builds it, and checks the order of the amounts, that forms and sources are named, and that
     * secondary sources are among the sources.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public StudyDose build() {
      StudyDose built = super.build();
      built.check();
      return built;
    }
  }
}
