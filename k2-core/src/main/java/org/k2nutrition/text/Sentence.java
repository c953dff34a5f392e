package org.k2nutrition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence, or a part of one: words with places, and what fills them.
 *
 * <p>As a text it is English; {@link #in} says it in another language. Equal sentences have the
 * same words and the same fillings. This class is immutable and thread-safe.
 */
public final class Sentence {

  private final Enum<?> constant;
  private final String english;
  private final List<Object> fillings;

  /** A filling is a sentence, or a text that is the same in every language. */
  private Sentence(Enum<?> constant, String english, List<Object> fillings) {
    this.constant = constant;
    this.english = english;
    this.fillings = fillings;
  }

  /**
   * A phrase with its places filled.
   *
   * @param phrase the phrase
   * @param fillings as many as the phrase has places: sentences, and objects whose text is the same
   *     in every language, such as an amount, a vitamer, a name or what somebody wrote
   * @return the sentence
   * @throws IllegalArgumentException if there are more or fewer than places
   */
  public static Sentence of(Phrase phrase, Object... fillings) {
    if (fillings.length != phrase.places()) {
      throw new IllegalArgumentException(
          "Phrase '"
              + phrase
              + "' takes "
              + phrase.places()
              + ", found '"
              + fillings.length
              + "' fillings");
    }
    List<Object> kept = new ArrayList<>(fillings.length);
    for (Object filling : fillings) {
      kept.add(filling instanceof Sentence ? filling : filling.toString());
    }
    return new Sentence(phrase, phrase.english(), List.copyOf(kept));
  }

  /**
   * The word for a constant.
   *
   * @param constant such as {@code LifeStage.PREGNANT}
   * @param english its word in English
   * @return the word as a part of a sentence
   */
  public static Sentence word(Enum<?> constant, String english) {
    return new Sentence(constant, english, List.of());
  }

  /**
   * A text that is the same in every language, or is in the right one already.
   *
   * @param text the text
   * @return the sentence
   */
  public static Sentence verbatim(String text) {
    return of(Phrase.VERBATIM, text);
  }

  /**
   * Several parts one after another.
   *
   * @param first what stands between the first and the second, and so on: a phrase of two places
   * @param last what stands between the last two
   * @param parts sentences or texts, at least one
   * @return the sentence; the part itself if there is one
   */
  public static Sentence joined(Phrase first, Phrase last, List<?> parts) {
    Object sum = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      sum = of(i == parts.size() - 1 ? last : first, sum, parts.get(i));
    }
    return sum instanceof Sentence sentence ? sentence : verbatim(sum.toString());
  }

  /**
   * The sentence in a language.
   *
   * @param language the language; what it lacks is in English
   * @return the text
   */
  public String in(Language language) {
    return fill(language.words(constant).orElse(english), language);
  }

  /**
   * Whether there is nothing to read.
   *
   * @return true if it is a text of its own, and that is blank
   */
  public boolean isBlank() {
    return constant == Phrase.VERBATIM && fillings.get(0).toString().isBlank();
  }

  /** One pass, so that what fills a place is never taken for a place. */
  private String fill(String words, Language language) {
    StringBuilder text = new StringBuilder(words.length() + 16 * fillings.size());
    int from = 0;
    while (from < words.length()) {
      int place = Phrase.place(words, from);
      if (place >= 0 && place < fillings.size()) {
        text.append(filling(place, language));
        from += Phrase.PLACE_LENGTH;
      } else {
        text.append(words.charAt(from++));
      }
    }
    return text.toString();
  }

  private String filling(int number, Language language) {
    Object filling = fillings.get(number);
    return filling instanceof Sentence sentence ? sentence.in(language) : filling.toString();
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence
        && constant == sentence.constant
        && fillings.equals(sentence.fillings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(constant.name(), fillings);
  }
}
