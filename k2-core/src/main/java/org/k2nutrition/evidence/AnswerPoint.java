package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;

/**
 * One record of the dataset as a part of an answer, in the record's own words.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AnswerPoint permits ImmutableAnswerPoint {

  /**
   * The record.
   *
   * @return its kind and id, such as {@code claim:claim-50}
   */
  String record();

  /**
   * What the record is about.
   *
   * @return a claim, an outcome, an authority
   */
  String text();

  /**
   * The verdict, if the record is a claim.
   *
   * @return empty if it is none
   */
  Optional<Verdict> verdict();

  /**
   * What the record says.
   *
   * @return in own words
   */
  String words();

  /**
   * How well it was checked.
   *
   * @return the level
   */
  CheckLevel checked();

  /**
   * Where it stands.
   *
   * @return unmodifiable, possibly empty for advice
   */
  List<Citation> sources();

  /**
   * A new builder.
   *
   * @return an empty builder; what is not optional and no list is required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link AnswerPoint}. */
  final class Builder extends ImmutableAnswerPoint.Builder {
    Builder() {}
  }
}
