package org.k2nutrition.person;

import java.util.List;

/**
 * What was said about a list of facts: nothing, some of them, or all of them.
 *
 * <p>A list that was not asked for is {@link Unknown}, never an empty list. This class is immutable
 * and thread-safe.
 *
 * @param <T> what is listed, such as medicines
 */
public sealed interface Stated<T> {

  /**
   * What was named.
   *
   * @return unmodifiable; empty if unknown, or if complete and none
   */
  List<T> items();

  /**
   * Nothing was said.
   *
   * @param <T> what would be listed
   * @return unknown
   */
  static <T> Stated<T> unknown() {
    return new Unknown<>();
  }

  /**
   * These, and maybe more.
   *
   * @param items at least one
   * @param <T> what is listed
   * @return a partial list
   * @throws IllegalArgumentException if there is no item: that would be unknown
   */
  static <T> Stated<T> partial(List<T> items) {
    return new Partial<>(items);
  }

  /**
   * These and no others; without items: none.
   *
   * @param items the whole list
   * @param <T> what is listed
   * @return a complete list
   */
  static <T> Stated<T> complete(List<T> items) {
    return new Complete<>(items);
  }

  /**
   * Nothing was said.
   *
   * @param <T> what would be listed
   */
  record Unknown<T>() implements Stated<T> {
    @Override
    public List<T> items() {
      return List.of();
    }
  }

  /**
   * These, and maybe more.
   *
   * @param <T> what is listed
   * @param items at least one
   */
  record Partial<T>(List<T> items) implements Stated<T> {
    /**
     * Copies the list and checks that it is not empty.
     *
     * @param items at least one
     * @throws IllegalArgumentException if a check fails
     */
    public Partial {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException(
            "A partial list must name something, expected at least one item or Stated.unknown()");
      }
    }
  }

  /**
   * These and no others.
   *
   * @param <T> what is listed
   * @param items the whole list, possibly empty
   */
  record Complete<T>(List<T> items) implements Stated<T> {
    /**
     * Copies the list.
     *
     * @param items the whole list, possibly empty
     */
    public Complete {
      items = List.copyOf(items);
    }
  }
}
