package org.k2nutrition.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A work that is cited: a paper, a report, a table, a regulation, a page.
 *
 * <p>What could not be read about a work is absent, never guessed. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {

  /**
   * The key by which everything else refers to this work.
   *
   * @return lower case, stable, such as {@code vermeer-2018}
   */
  String key();

  /**
   * Authors, or the body that published it.
   *
   * @return as the source prints them
   */
  Optional<String> authors();

  /**
   * The title.
   *
   * @return not blank
   */
  String title();

  /**
   * Journal, series or publisher.
   *
   * @return as cited, with volume and pages if known
   */
  Optional<String> container();

  /**
   * Year of publication.
   *
   * @return a year, or empty
   */
  OptionalInt year();

  /**
   * Digital object identifier.
   *
   * @return without a prefix, such as {@code 10.3390/nu10040446}
   */
  Optional<String> doi();

  /**
   * PubMed number.
   *
   * @return digits
   */
  Optional<String> pmid();

  /**
   * An address, if there is no DOI.
   *
   * @return a URL or the place in an official series
   */
  Optional<String> url();

  /**
   * The licence or terms, as far as stated.
   *
   * @return in words
   */
  Optional<String> licence();

  /**
   * What a reader should know about how the work was used.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code key} and {@code title} are required
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * One line for people: authors, year, title, container, identifier.
   *
   * @return not blank, no line breaks
   */
  default String text() {
    return CitationText.of(this);
  }

  /** Builder of {@link Citation}. */
  final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
