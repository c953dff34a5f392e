package org.k2nutrition.examples.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands; those of them that a command line needs. */
final class Commands {

  private static final String COMPLETION = "completion";

  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "foods",
          "food",
          "top",
          "assess",
          "reference",
          "doses",
          "check",
          "claims",
          "study",
          "answers",
          "biomarkers",
          "surveys",
          "synergies",
          "regulation",
          "forms",
          "label",
          "kinetics",
          "dataset",
          COMPLETION);

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Adds the command that is called; all of them if it is none, or one that tells of the others.
   */
  void addTo(CommandLine line, String[] args) {
    boolean one = args.length > 0 && NAMES.contains(args[0]) && !args[0].equals(COMPLETION);
    // Each takes time: its annotations are read.
    for (String name : one ? List.of(args[0]) : NAMES) {
      line.addSubcommand(make(name));
    }
  }

  private Object make(String name) {
    return switch (name) {
      case "foods" -> new FoodsCommand(terminal);
      case "food" -> new FoodCommand(terminal);
      case "top" -> new TopCommand(terminal);
      case "assess" -> new AssessCommand(terminal);
      case "reference" -> new ReferenceCommand(terminal);
      case "doses" -> new DosesCommand(terminal);
      case "check" -> new CheckCommand(terminal);
      case "claims" -> new ClaimsCommand(terminal);
      case "study" -> new StudyCommand(terminal);
      case "answers" -> new AnswersCommand(terminal);
      case "biomarkers" -> new BiomarkersCommand(terminal);
      case "regulation" -> new RegulationCommand(terminal);
      case "surveys" -> new SurveysCommand(terminal);
      case "synergies" -> new SynergiesCommand(terminal);
      case "forms" -> new FormsCommand(terminal);
      case "label" -> new LabelCommand(terminal);
      case "kinetics" -> new KineticsCommand(terminal);
      case "dataset" -> new DatasetCommand(terminal);
      case COMPLETION -> new CompletionCommand(terminal);
      default -> throw new IllegalArgumentException("No such command: '" + name + "'");
    };
  }
}
