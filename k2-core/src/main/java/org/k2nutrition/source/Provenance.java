package org.k2nutrition.source;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where one figure comes from: who published it, where it was read, how surely, and which origin it
 * counts for.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {

  /**
   * Who measured or published the figure: the citation to show.
   *
   * @return the publication
   */
  Citation publication();

  /**
   * Where the figure was read, if not in the publication itself.
   *
   * @return the compilation or page, or empty if it was read in the publication
   */
  Optional<Citation> via();

  /**
   * How surely it stands there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * The publication or laboratory the figure goes back to. Origins vote in a composite, not rows: a
   * borrowed figure counts for the origin it was borrowed from.
   *
   * @return a key, equal for all figures of one origin
   */
  String origin();

  /**
   * Why the origin is not simply the publication.
   *
   * @return the reason, or empty if the origin is the publication
   */
  Optional<String> originReason();

  /**
   * The record in the source's own table, if it has ids.
   *
   * @return such as {@code usda-sr:01022}
   */
  Optional<String> record();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code publication}, {@code verification} and {@code origin} are
   *     required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Provenance}. */
  final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
