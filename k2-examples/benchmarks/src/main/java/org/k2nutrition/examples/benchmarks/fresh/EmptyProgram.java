package org.k2nutrition.examples.benchmarks.fresh;

/** Prints one word: the start of a virtual machine and nothing else. */
final class EmptyProgram {

  private EmptyProgram() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("started");
  }
}
