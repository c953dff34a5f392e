package org.k2nutrition.examples.cli;

import java.util.Locale;
import org.k2nutrition.data.K2;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one study, or what is known of another work that something rests on. */
@Command(
    name = "study",
    description = {
      "A study with its result, and whether it was retracted or leans on retracted work.",
      "Of a work that is no study: where it is found, and what rests on it."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 study knapen-2013"})
final class StudyCommand extends PrintingCommand {

  @Parameters(paramLabel = "KEY", description = "The key of a study or of another work.")
  private String key = "";

  StudyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    String sought = key.strip();
    Citation citation =
        k2.findCitation(sought)
            .or(() -> k2.findCitation(sought.toLowerCase(Locale.ROOT)))
            .orElseGet(() -> k2.citation(sought));
    return new WorkAnswer(Work.of(k2, citation));
  }
}
