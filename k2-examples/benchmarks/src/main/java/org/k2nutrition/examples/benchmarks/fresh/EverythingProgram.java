package org.k2nutrition.examples.benchmarks.fresh;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.k2nutrition.data.K2;

/** Loads everything; prints bytes retained and, once warm, the median seconds of loading. */
final class EverythingProgram {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 11;
  private static final int COLLECTIONS = 5;

  private EverythingProgram() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    for (int round = 0; round < WARM_UP; round++) {
      everything();
    }
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      everything();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    long before = used();
    K2 k2 = everything();
    long retained = used() - before;
    System.out.println(retained + " " + seconds[ROUNDS / 2]);
    if (k2.foods().find("gouda").isEmpty()) {
      throw new IllegalStateException("what was loaded must be held until it was measured");
    }
  }

  private static K2 everything() {
    K2 k2 = K2.load(Locale.ENGLISH);
    k2.foods().query().list();
    k2.foods().search("gouda", 1);
    k2.references().all();
    k2.regulation().all();
    k2.doses().all();
    k2.studies().all();
    k2.claims().all();
    k2.claims().search("arteries", 1);
    k2.biomarkers().all();
    k2.answers().all();
    k2.intakeSurveys();
    k2.synergies();
    k2.supplementForms();
    k2.kinetics();
    k2.interactions().medicine("warfarin");
    k2.interactions().condition("pregnancy");
    k2.interactions().rules();
    k2.citations();
    k2.attributions();
    k2.textKeys();
    return k2;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
