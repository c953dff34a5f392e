package org.k2nutrition.examples.benchmarks;

import java.io.Serial;

/** A command line that cannot be used. */
final class BadUsageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BadUsageException(String message) {
    super(message);
  }
}
