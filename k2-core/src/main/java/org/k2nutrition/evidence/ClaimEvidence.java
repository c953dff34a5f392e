package org.k2nutrition.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A work named for or against a claim.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ClaimEvidence permits ImmutableClaimEvidence {

  /**
   * The work.
   *
   * @return the citation; {@link EvidenceBase#findStudy} has more where it is a study
   */
  Citation citation();

  /**
   * On which side it stands.
   *
   * @return the side
   */
  Side side();

  /**
   * Whether it was read there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * Whether those who sell vitamin K wrote it.
   *
   * @return false by default
   */
  @Value.Default
  default boolean isIndustry() {
    return false;
  }

  /**
   * Why it stands there.
   *
   * @return in words, mostly empty
   */
  Optional<String> why();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code citation}, {@code side} and {@code verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link ClaimEvidence}. */
  final class Builder extends ImmutableClaimEvidence.Builder {
    Builder() {}
  }
}
