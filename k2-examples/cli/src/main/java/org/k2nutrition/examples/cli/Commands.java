package org.k2nutrition.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those that print get the terminal. */
final class Commands implements IFactory {

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return PrintingCommand.class.isAssignableFrom(type) || type == CompletionCommand.class
        ? type.getDeclaredConstructor(Terminal.class).newInstance(terminal)
        : CommandLine.defaultFactory().create(type);
  }
}
