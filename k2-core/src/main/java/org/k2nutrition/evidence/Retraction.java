package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A retraction, caution, correction or published concern about one work.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Retraction permits ImmutableRetraction {

  /**
   * The key of the work.
   *
   * @return such as {@code sato-2005-alzheimer}
   */
  String key();

  /**
   * The work.
   *
   * @return the citation
   */
  Citation citation();

  /**
   * What became of it.
   *
   * @return the status
   */
  NoticeStatus status();

  /**
   * What became of it, in words.
   *
   * @return in words
   */
  String statusText();

  /**
   * The notice.
   *
   * @return in words
   */
  String notice();

  /**
   * The published notices that could be named.
   *
   * @return unmodifiable, possibly empty
   */
  List<Citation> notices();

  /**
   * The reason given.
   *
   * @return in words, or empty if not seen
   */
  Optional<String> reason();

  /**
   * The works that leaned on it.
   *
   * @return keys, unmodifiable
   */
  List<String> affects();

  /**
   * Who took part.
   *
   * @return in words
   */
  Optional<String> population();

  /**
   * How many took part.
   *
   * @return as printed
   */
  Optional<String> participants();

  /**
   * What was given.
   *
   * @return in words
   */
  Optional<String> form();

  /**
   * The dose.
   *
   * @return in words
   */
  Optional<String> dose();

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
   * A new builder.
   *
   * @return an empty builder; {@code key}, {@code citation}, {@code status}, {@code statusText},
   *     {@code notice} and {@code verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Retraction}. */
  final class Builder extends ImmutableRetraction.Builder {
    Builder() {}
  }
}
