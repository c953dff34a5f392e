package org.k2nutrition.text;

import java.util.Optional;

/**
 * The words of a language other than English.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface Language {

  /** English, in which everything is written: nothing is translated. */
  Language ENGLISH = constant -> Optional.empty();

  /**
   * The words for a constant of this library.
   *
   * @param constant a {@link Phrase}, whose words have its places <code>{0}</code>, <code>{1}
   *     </code> …, or another constant such as {@code Severity.MAJOR}
   * @return the words; empty to have them in English
   */
  Optional<String> words(Enum<?> constant);
}
