package org.k2nutrition.data.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made at first use and kept. A failure is kept too and thrown at every access: nothing is
 * half loaded.
 *
 * <p>On the way to the first look-up it is extended, elsewhere {@link #of} takes a lambda: the
 * first lambda of a virtual machine costs a cold start more than a class does (docs/cold-start.md).
 * This class is thread-safe.
 *
 * @param <T> what is made
 */
public abstract class Lazy<T> {

  private volatile @Nullable T value;
  private @Nullable RuntimeException failure;

  /** Makes nothing yet. */
  protected Lazy() {}

  /**
   * A value that is not made yet.
   *
   * @param maker makes it, once
   * @param <T> what is made
   * @return the lazy value
   */
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>() {
      @Override
      protected T make() {
        return maker.get();
      }
    };
  }

  /**
   * Makes the value; called once, and again after a release.
   *
   * @return the value
   */
  protected abstract T make();

  /**
   * The value, made now if it was not before.
   *
   * @return the value, the same until it is released
   */
  public final T get() {
    @Nullable T made = value;
    return made == null ? makeOnce() : made;
  }

  /** Lets go of the value, to save memory; it is made again when somebody asks. */
  final synchronized void release() {
    value = null;
  }

  private synchronized T makeOnce() {
    if (failure != null) {
      throw failure;
    }
    @Nullable T made = value;
    if (made == null) {
      try {
        made = make();
        value = made;
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
    return made;
  }
}
