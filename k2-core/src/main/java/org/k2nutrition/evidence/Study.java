package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A study of vitamin K in people: what was done and what was found.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Study permits ImmutableStudy {

  /**
   * The key, that of its citation.
   *
   * @return such as {@code knapen-2013}
   */
  String key();

  /**
   * The publication, with year, DOI and PubMed number as far as known.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * What it is about.
   *
   * @return the topic
   */
  StudyTopic topic();

  /**
   * The design.
   *
   * @return the design
   */
  StudyDesign design();

  /**
   * The design in words.
   *
   * @return as read
   */
  String designText();

  /**
   * Who took part.
   *
   * @return in words
   */
  String population();

  /**
   * How many took part.
   *
   * @return as printed, with groups and drop-outs; empty if not read
   */
  Optional<String> participants();

  /**
   * The forms of vitamin K given or measured.
   *
   * @return unmodifiable; {@link Component#K2} or {@link Component#K} where the form is not named;
   *     empty for studies of antagonists
   */
  List<Component> forms();

  /**
   * What was given or measured, in words.
   *
   * @return as read
   */
  String formText();

  /**
   * The amounts given.
   *
   * @return unmodifiable; empty for studies without a dose
   */
  List<GivenDose> doses();

  /**
   * How often, and with what.
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
   * Compared with what.
   *
   * @return in words
   */
  Optional<String> comparator();

  /**
   * The outcome looked at.
   *
   * @return in words
   */
  String outcome();

  /**
   * The result.
   *
   * @return in own words, with the figures
   */
  String result();

  /**
   * The main number.
   *
   * @return empty if none was read
   */
  Optional<Effect> effect();

  /**
   * Which way the result points.
   *
   * @return the direction
   */
  Direction direction();

  /**
   * The form of vitamin K the direction is for, where several were looked at.
   *
   * @return empty if there is one
   */
  Optional<Component> directionFor();

  /**
   * The registration.
   *
   * @return as printed, or empty if none was read
   */
  Optional<String> registration();

  /**
   * Funding and interests.
   *
   * @return in words; empty if not stated in the text that was read
   */
  Optional<String> funding();

  /**
   * The trial whose participants these are, so that one trial is not counted twice.
   *
   * @return its key, or empty
   */
  Optional<String> partOf();

  /**
   * Why the study does not count as support, apart from notices about it.
   *
   * @return in words, mostly empty
   */
  Optional<String> notCounted();

  /**
   * Whether it was read there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * What else must be known to read it.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * Whether only a design or protocol was published.
   *
   * @return true if there is no result
   */
  default boolean isProtocol() {
    return design() == StudyDesign.PROTOCOL;
  }

  /**
   * A new builder.
   *
   * @return an empty builder; what is not optional and no list is required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (!key().equals(citation().key())) {
      throw new IllegalArgumentException(
          "Study and citation differ: '" + key() + "' and '" + citation().key() + "'");
    }
    if (isProtocol() && (direction() != Direction.NOT_REPORTED || effect().isPresent())) {
      throw new IllegalArgumentException("Protocol with a result: '" + key() + "', expected none");
    }
  }

  /** Builder of {@link Study}. */
  final class Builder extends ImmutableStudy.Builder {
    Builder() {}

    /**
     * Builds it, and checks that a protocol has no result and that the key is that of the citation.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Study build() {
      Study built = super.build();
      built.check();
      return built;
    }
  }
}
