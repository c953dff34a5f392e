package org.k2nutrition.examples.cli;

import org.k2nutrition.data.K2;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the command line program. */
@Command(name = "k2", description = "Answers questions about vitamin K2.")
public final class Main implements Runnable {

  private Main() {}

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
    System.out.println(K2.load().foods().size() + " foods");
  }
}
