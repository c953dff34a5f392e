package org.k2nutrition.examples.population;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The entry point: reads a survey from a folder, prints the report, writes CSV and chart. */
@Command(
    name = "population",
    description = "Weighted intakes of each form of vitamin K in a national dietary survey.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit status: 0 done; 2 bad usage or bad input. Not medical advice."})
public final class Main implements Callable<Integer> {

  private static final int BAD_INPUT = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "FOLDER",
      description = "diary.csv, respondents.csv, fndds-recipes.csv and fndds-foods.csv")
  private Path folder = Path.of("");

  @Option(names = "--csv", paramLabel = "FILE", description = "also write all figures as CSV")
  private @Nullable Path csv;

  @Option(names = "--svg", paramLabel = "FILE", description = "also draw a chart")
  private @Nullable Path svg;

  @Option(names = "--threads", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
  private int threads = 2;

  @Option(names = "--quiet", description = "say nothing about progress")
  private boolean quiet;

  private Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main(out, err))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, err))
        .execute(args);
  }

  @Override
  public Integer call() {
    K2 k2 = K2.load();
    Progress progress = quiet ? Progress.SILENT : this::progress;
    Survey survey = Survey.read(k2, SurveyFiles.in(folder), progress);
    Population population = Population.of(k2, survey, threads, progress);
    TextReport.of(population).forEach(out::println);
    write(csv, CsvExport.of(population));
    write(svg, SvgChart.of(population));
    return 0;
  }

  private void progress(String what, long done) {
    err.println(done == 0 ? what + " …" : what + ": " + done);
  }

  private static void write(@Nullable Path file, List<String> lines) {
    if (file == null) {
      return;
    }
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int report(Exception failure, PrintWriter err) throws Exception {
    if (failure instanceof BadInputException) {
      err.println(failure.getMessage());
      return BAD_INPUT;
    }
    if (failure instanceof UncheckedIOException unwritten) {
      err.println("Cannot write: '" + unwritten.getMessage() + "'");
      return BAD_INPUT;
    }
    throw failure;
  }
}
