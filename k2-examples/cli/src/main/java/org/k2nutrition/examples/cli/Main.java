package org.k2nutrition.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
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
      "Exit status: 0 done; 1 output not written, or a fault of the program;",
      "2 bad usage or bad input; 3 not found.",
      "Every command that answers takes --json. " + Document.DISCLAIMER
    })
public final class Main implements Runnable {

  private static final int NOT_WRITTEN = 1;

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
    // System.out would swallow the failure of a write.
    System.exit(run(new FileOutputStream(FileDescriptor.out), args));
  }

  /** Runs the program; its exit status. */
  static int run(OutputStream out, String... args) {
    // No option holds a type of JDBC; looking for them would load its module at every start.
    System.setProperty("picocli.converters.excludes", "java.sql.*");
    StandardOutput output = new StandardOutput(out);
    Terminal terminal = Terminal.system(output);
    Failures failures = new Failures(terminal, Arrays.asList(args).contains("--json"));
    int status =
        LostLetters.in(args)
            .map(failures::report)
            .orElseGet(() -> commandLine(terminal, failures, args).execute(args));
    terminal.flush();
    output.complaint().ifPresent(reason -> terminal.message("k2: " + reason));
    return status == 0 && output.hasFailed() ? NOT_WRITTEN : status;
  }

  private static CommandLine commandLine(Terminal terminal, Failures failures, String[] args) {
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
