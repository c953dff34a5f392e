package org.k2nutrition.examples.population;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (what, done) -> {};

  /**
   * Takes a step.
   *
   * @param what the work, in words
   * @param done how much of it is done
   */
  void at(String what, long done);
}
