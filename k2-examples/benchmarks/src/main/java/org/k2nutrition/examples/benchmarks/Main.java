package org.k2nutrition.examples.benchmarks;

import java.util.Arrays;
import org.k2nutrition.examples.population.BadInputException;

/**
 * The entry point: {@code compare} prints the figures, {@code stream} shows that a stream of rows
 * needs no more memory the longer it is, anything else goes to JMH.
 */
public final class Main {

  private static final int BAD_USAGE = 2;

  private Main() {}

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the command line
   * @throws Exception if results differ or something cannot be measured
   */
  public static void main(String[] args) throws Exception {
    String command = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    try {
      switch (command) {
        case "compare" -> Compare.run(Arguments.parse(Settings.DEFAULT, rest), System.out);
        case "stream" ->
            StreamRun.run(Arguments.parse(StreamRun.DEFAULT, rest).settings(), System.out);
        default -> org.openjdk.jmh.Main.main(args);
      }
    } catch (BadUsageException | BadInputException e) {
      System.err.println(e.getMessage());
      System.exit(BAD_USAGE);
    }
  }
}
