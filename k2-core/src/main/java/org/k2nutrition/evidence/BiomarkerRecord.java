package org.k2nutrition.evidence;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * What a source says about a marker of vitamin K status.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface BiomarkerRecord permits ImmutableBiomarkerRecord {

  /**
   * The stable id.
   *
   * @return such as {@code bm-08}
   */
  String id();

  /**
   * The marker.
   *
   * @return such as {@code dp-ucMGP}; {@code any} for markers in general
   */
  String marker();

  /**
   * What the record tells.
   *
   * @return the kind
   */
  BiomarkerKind kind();

  /**
   * The forms of vitamin K given.
   *
   * @return unmodifiable, possibly empty
   */
  List<Component> forms();

  /**
   * The amounts given at a time.
   *
   * @return unmodifiable, possibly empty: not told, or nothing was given
   */
  List<Amount> doses();

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
   * How many.
   *
   * @return as printed
   */
  Optional<String> participants();

  /**
   * The figure or the statement.
   *
   * @return as printed or in words
   */
  String value();

  /**
   * The unit of the figure.
   *
   * @return empty for statements
   */
  Optional<String> unit();

  /**
   * Compared with what.
   *
   * @return in words
   */
  Optional<String> comparison();

  /**
   * The p value.
   *
   * @return as printed
   */
  Optional<String> pValue();

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
   * What else must be known to read it.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code marker}, {@code kind}, {@code value} and {@code
   *     verification} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link BiomarkerRecord}. */
  final class Builder extends ImmutableBiomarkerRecord.Builder {
    Builder() {}
  }
}
