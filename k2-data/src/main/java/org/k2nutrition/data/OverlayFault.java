package org.k2nutrition.data;

/**
 * A fault in an overlay.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value at fault; empty for the whole document
 * @param problem what was found and what was expected
 */
public record OverlayFault(String pointer, String problem) {

  /** Pointer and problem. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "document" : pointer) + ": " + problem;
  }
}
