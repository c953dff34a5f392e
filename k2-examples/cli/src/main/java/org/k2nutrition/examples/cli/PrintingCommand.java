package org.k2nutrition.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.k2nutrition.data.K2;
import picocli.CommandLine.Option;

/** A command that answers with text for people, or with one JSON document. */
abstract class PrintingCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "Lay your own foods, recipes and codes over the dataset. Repeatable.")
  private List<Path> overlays = List.of();

  PrintingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public final Integer call() throws Exception {
    K2 k2 = overlays.isEmpty() ? K2.load() : laidOver();
    Answer answer = answer(k2);
    if (json) {
      terminal.json(Document.of(k2.version(), answer.json()));
    } else {
      answer.text(terminal);
    }
    return 0;
  }

  private K2 laidOver() {
    K2.Builder builder = K2.builder();
    overlays.forEach(builder::overlay);
    return builder.build();
  }

  /** Finds the answer; nothing is printed before it is complete. */
  abstract Answer answer(K2 k2) throws Exception;

  /** The files that were laid over the dataset. */
  final List<Path> overlays() {
    return overlays;
  }

  /** Where warnings go. */
  final Terminal terminal() {
    return terminal;
  }
}
