package org.k2nutrition.person;

import java.util.List;

/**
 * What a text or code was recognised as: what it surely is, what it may be, and whether it may be
 * something that is not known at all.
 *
 * <p>A text that was not recognised is not nothing: it may be anything. This class is immutable and
 * thread-safe.
 *
 * @param surely what it surely is, or holds (a combination holds several); unmodifiable
 * @param possibly what it may be besides, such as the names a misspelling is near to; unmodifiable
 * @param isOpen whether it, or a part of it, may be something that is not known here
 */
public record Recognition(List<Concept> surely, List<Concept> possibly, boolean isOpen) {

  /**
   * Copies the lists.
   *
   * @param surely what it surely is
   * @param possibly what it may be besides
   * @param isOpen whether it may be something else
   * @throws IllegalArgumentException if it is nothing at all, not even open
   */
  public Recognition {
    surely = List.copyOf(surely);
    possibly = List.copyOf(possibly);
    if (surely.isEmpty() && possibly.isEmpty() && !isOpen) {
      throw new IllegalArgumentException(
          "A recognition without any concept must be open: it may be anything");
    }
  }

  /**
   * One concept and nothing else.
   *
   * @param concept what it is
   * @return the recognition
   */
  public static Recognition of(Concept concept) {
    return new Recognition(List.of(concept), List.of(), false);
  }

  /**
   * Not recognised: it may be anything.
   *
   * @return the recognition
   */
  public static Recognition unrecognised() {
    return new Recognition(List.of(), List.of(), true);
  }

  /**
   * Whether it is surely known what all of it is.
   *
   * @return false if something about it is a guess or not known
   */
  public boolean isCertain() {
    return possibly.isEmpty() && !isOpen;
  }
}
