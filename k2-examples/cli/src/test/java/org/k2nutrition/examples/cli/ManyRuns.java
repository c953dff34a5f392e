package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Runs the program again and again in one process, beside the jar. Command lines come on standard
 * input, statuses and what was printed go to standard output: counts and lengths as integers, texts
 * as UTF-8. A negative count ends it.
 */
final class ManyRuns {

  private ManyRuns() {}

  public static void main(String[] none) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    for (int count = in.readInt(); count >= 0; count = in.readInt()) {
      String[] args = new String[count];
      for (int i = 0; i < count; i++) {
        args[i] = new String(in.readNBytes(in.readInt()), UTF_8);
      }
      answer(args, answers);
    }
  }

  private static void answer(String[] args, DataOutputStream answers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, UTF_8));
    answers.writeInt(Main.run(out, args));
    for (ByteArrayOutputStream printed : new ByteArrayOutputStream[] {out, err}) {
      answers.writeInt(printed.size());
      printed.writeTo(answers);
    }
    answers.flush();
  }
}
