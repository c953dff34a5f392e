package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

  @Test
  void aReaderWhoHasSeenEnoughIsNoComplaintButNoSuccessEither() {
    StandardOutput output = failing("Broken pipe");

    assertThat(output.hasFailed()).isTrue();
    assertThat(output.complaint()).isEmpty();
  }

  @Test
  void theFirstFailureIsTold() {
    assertThat(failing("Disk quota exceeded").complaint())
        .hasValue("standard output cannot be written: Disk quota exceeded");
  }

  @Test
  void whatWasWrittenIsNoFailure() {
    StandardOutput output = new StandardOutput(OutputStream.nullOutputStream());
    print(output);

    assertThat(output.hasFailed()).isFalse();
    assertThat(output.complaint()).isEmpty();
  }

  private static StandardOutput failing(String reason) {
    StandardOutput output =
        new StandardOutput(
            new OutputStream() {
              private int writes;

              @Override
              public void write(int b) throws IOException {
                writes++;
                throw new IOException(writes == 1 ? reason : "a later one");
              }
            });
    print(output);
    return output;
  }

  /** As writers do that swallow failures. */
  private static void print(StandardOutput output) {
    PrintWriter writer = new PrintWriter(output, false, UTF_8);
    for (int line = 0; line < 2; line++) {
      writer.println("line");
      writer.flush();
    }
  }
}
