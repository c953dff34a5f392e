package org.k2nutrition.examples.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry point of the command line program. */
@Command(
    name = "k2",
    description = "Vitamin K1 and K2 in foods and diaries, with bounds and sources.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Exit status: 0 done; 2 bad usage or bad input; 3 not found.",
      "Every command that answers takes --json. " + Document.DISCLAIMER
    })
public final class Main implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the program on the standard streams of now; its exit status. */
  static int run(String... args) {
    // No option holds a type of JDBC; looking for them would load its module at every start.
    System.setProperty("picocli.converters.excludes", "java.sql.*");
    Terminal terminal = Terminal.system();
    int status = commandLine(terminal, args).execute(args);
    terminal.flush();
    return status;
  }

  private static CommandLine commandLine(Terminal terminal, String[] args) {
    boolean json = Arrays.asList(args).contains("--json");
    Failures failures = new Failures(terminal, json);
    CommandLine line = new CommandLine(new Main(terminal));
    new Commands(terminal).addTo(line, args);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(terminal.width())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler(failures::usage)
        .setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
  }

  @Override
  public void run() {
    spec.commandLine().usage(terminal.out());
  }
}
