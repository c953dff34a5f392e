package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.data.K2;
import org.k2nutrition.examples.cli.report.DiaryReport;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses a diary. */
@Command(
    name = "assess",
    description =
        "Assess a food diary: what was analysed, what the truth may be, and what is not"
            + " known.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The diary is a CSV file with the columns date, meal (optional), food, amount, unit, or an"
          + " export of servings from Cronometer. It is read from standard input if it is named -.",
      "Where semicolons separate the cells a comma is the decimal sign; a point is one too, except"
          + " before three digits (1.000), which may be thousands and is refused.",
      "Examples: k2 assess diary.csv --age 39 --sex male --medicine warfarin",
      "          k2 assess diary.csv --age 67 --sex female --html report.html --csv totals.csv"
    })
final class AssessCommand extends PrintingCommand {

  private static final int MOST_WARNINGS = 5;

  @Parameters(paramLabel = "DIARY", description = "The diary, a CSV file; - for standard input.")
  private String diary = "";

  @Mixin private PersonOptions person = new PersonOptions();

  @Mixin private HealthOptions health = new HealthOptions();

  @Option(
      names = "--authority",
      paramLabel = "A",
      description = "Compare only with authorities whose name, country or id contains this.")
  private List<String> authorities = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as one page to keep, to print or to open in a browser.")
  private @Nullable String html;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the totals for statistics, one row a day and component.")
  private @Nullable String csv;

  AssessCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) throws Exception {
    Interactions interactions = health.interactions(k2);
    Person asked = health.with(person.person(), interactions);
    Authorities chosen = Authorities.of(authorities, k2.references());
    TextFile file = TextFile.named(diary);
    Assessment assessment = k2.assess(read(file, k2));
    warn(file, assessment.unmatched());
    IntakeTargets targets = new IntakeTargets(k2.references(), chosen);
    List<Comparison> comparisons = assessment.compare(targets.of(asked), asked);
    Evaluation evaluation = interactions.check(assessment.facts(asked));
    write(file, new DiaryReport(k2, file.name(), asked, assessment, comparisons, evaluation));
    return new AssessAnswer(
        assessment,
        asked,
        new ComparedReferences(comparisons, targets.ofOneSex(asked)),
        evaluation,
        k2);
  }

  private Diary read(TextFile file, K2 k2) throws IOException {
    try {
      return DiaryFile.read(file, k2, line -> terminal().progress("k2: " + line + " lines read"));
    } finally {
      terminal().progress("");
    }
  }

  /** All texts are made before the first file is written. */
  private void write(TextFile file, DiaryReport report) throws IOException {
    ReportFiles files = ReportFiles.named(html, csv, file);
    for (Path overlay : overlays()) {
      files.requireNot(overlay, "an overlay");
    }
    files.write(report);
    files.written().forEach(path -> terminal().message("k2: wrote " + path));
  }

  private void warn(TextFile file, List<UnmatchedEntry> unmatched) {
    unmatched.stream()
        .limit(MOST_WARNINGS)
        .forEach(
            entry ->
                terminal()
                    .message(
                        "k2: warning: "
                            + file.where()
                            + ":"
                            + entry.line().orElse(0)
                            + ": not matched: '"
                            + Lines.fit(entry.text(), 60)
                            + "', "
                            + entry.reason()));
    if (unmatched.size() > MOST_WARNINGS) {
      terminal()
          .message("k2: warning: " + (unmatched.size() - MOST_WARNINGS) + " more rows not matched");
    }
  }
}
