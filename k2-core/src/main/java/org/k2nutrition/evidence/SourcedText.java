package org.k2nutrition.evidence;

import java.util.List;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A statement with its sources.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SourcedText permits ImmutableSourcedText {

  /**
   * The statement.
   *
   * @return in own words
   */
  String text();

  /**
   * Where it stands.
   *
   * @return unmodifiable, at least one
   */
  List<Citation> sources();

  /**
   * Whether it was read there.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code text} and {@code verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link SourcedText}. */
  final class Builder extends ImmutableSourcedText.Builder {
    Builder() {}
  }
}
