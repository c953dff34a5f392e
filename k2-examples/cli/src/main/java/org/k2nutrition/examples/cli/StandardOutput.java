package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers its first failure, which writers for people's text swallow. */
final class StandardOutput extends OutputStream {

  /** What the system says when a reader such as {@code head} has seen enough. */
  private static final String NOBODY_READS = "Broken pipe";

  private final OutputStream out;
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** What to say of the failure; nothing if it is only that nobody reads on. */
  Optional<String> complaint() {
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(reason -> !reason.equals(NOBODY_READS))
        .map(reason -> "standard output cannot be written: " + reason);
  }
}
