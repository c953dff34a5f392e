package org.k2nutrition.examples.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Print a script by which bash or zsh completes commands and options.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The script completes a command called k2, such as the alias in the example.",
      "Example: alias k2='java -jar k2.jar'; source <(k2 completion)"
    })
final class CompletionCommand implements Runnable {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.script(AutoComplete.bash("k2", spec.root().commandLine()));
  }
}
