package org.k2nutrition.data.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made at first use and kept. A failure is kept too and thrown at every access: nothing is
 * half loaded.
 *
 * <p>This class is thread-safe.
 *
 * @param <T> what is made
 */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;
  private @Nullable RuntimeException failure;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /**
   * A value that is not made yet.
   *
   * @param maker makes it, once
   * @param <T> what is made
   * @return the lazy value
   */
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  /**
   * The value, made now if it was not before.
   *
   * @return the value, always the same
   */
  public T get() {
    @Nullable T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    if (failure != null) {
      throw failure;
    }
    @Nullable T made = value;
    if (made == null) {
      try {
        made = maker.get();
        value = made;
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
    return made;
  }
}
