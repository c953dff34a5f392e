package org.k2nutrition.evidence;

import java.util.List;
import org.immutables.value.Value;

/**
 * The answer to a personal question about vitamin K2, put together from records and from nothing
 * else.
 *
 * <p>It is no medical advice. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface PersonalAnswer permits ImmutablePersonalAnswer {

  /**
   * The stable id.
   *
   * @return such as {@code reverse-calcification}
   */
  String id();

  /**
   * What kind of question it is.
   *
   * @return the kind
   */
  AnswerKind kind();

  /**
   * The question.
   *
   * @return one sentence
   */
  String question();

  /**
   * The records that answer it.
   *
   * @return unmodifiable, at least one
   */
  List<AnswerPoint> points();

  /**
   * A new builder.
   *
   * @return an empty builder; what is no list is required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (points().isEmpty()) {
      throw new IllegalArgumentException(
          "Answer without records: '" + id() + "', expected at least one");
    }
  }

  /** Builder of {@link PersonalAnswer}. */
  final class Builder extends ImmutablePersonalAnswer.Builder {
    Builder() {}

    /**
     * Builds it, and checks that there is at least one record.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public PersonalAnswer build() {
      PersonalAnswer built = super.build();
      built.check();
      return built;
    }
  }
}
