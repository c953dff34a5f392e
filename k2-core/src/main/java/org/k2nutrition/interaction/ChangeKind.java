package org.k2nutrition.interaction;

import java.util.Locale;

/**
 * How an intake changes.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ChangeKind {
  /** It begins. */
  START,
  /** It ends. */
  STOP,
  /** It becomes more. */
  RAISE,
  /** It becomes less. */
  LOWER;

  String verb() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}
