package org.k2nutrition.evidence;

import java.util.List;
import org.immutables.value.Value;

/**
 * Something people say about vitamin K2, with a verdict and what speaks for and against it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Claim permits ImmutableClaim {

  /**
   * The stable id.
   *
   * @return such as {@code claim-12}
   */
  String id();

  /**
   * The part of the subject.
   *
   * @return the section
   */
  ClaimSection section();

  /**
   * The claim.
   *
   * @return one sentence
   */
  String text();

  /**
   * The verdict.
   *
   * @return the verdict
   */
  Verdict verdict();

  /**
   * Why, in plain words.
   *
   * @return one or two sentences
   */
  String comment();

  /**
   * The works named.
   *
   * @return unmodifiable, possibly empty; whether a work counts is for {@link EvidenceBase#counts}
   *     to say
   */
  List<ClaimEvidence> evidence();

  /**
   * How well it was checked, as stated; {@link EvidenceBase#checkLevel} never says more than its
   * weakest work.
   *
   * @return the level
   */
  CheckLevel stated();

  /**
   * A new builder.
   *
   * @return an empty builder; what is no list is required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Claim}. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
