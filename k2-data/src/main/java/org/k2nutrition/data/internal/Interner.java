package org.k2nutrition.data.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps one instance of equal values, because thousands of measurements share them. */
final class Interner<T> {

  private final Map<T, T> values = new ConcurrentHashMap<>();

  T intern(T value) {
    @Nullable T known = values.putIfAbsent(value, value);
    return known == null ? value : known;
  }
}
