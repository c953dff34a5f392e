package org.k2nutrition.kinetics;

/**
 * What a published kinetic figure is a figure of.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum KineticProperty {
  /** Half-life of the one phase that was reported. */
  HALF_LIFE("half-life"),
  /** Half-life of the first of two phases. */
  FIRST_PHASE_HALF_LIFE("half-life of the first phase"),
  /** Half-life of the second of two phases. */
  SECOND_PHASE_HALF_LIFE("half-life of the second phase"),
  /** Half-time of the plasma compartment of a model with several. */
  PLASMA_HALF_TIME("plasma half-time"),
  /** Half-time of the tissue compartment of a model with several. */
  TISSUE_HALF_TIME("tissue half-time"),
  /** Time for the exchangeable pool of the body to be replaced. */
  TURNOVER_TIME("turnover time"),
  /** Time from the dose to the highest concentration. */
  TMAX("Tmax"),
  /** Highest concentration after one dose. */
  CMAX("Cmax"),
  /** Area under the concentration curve. */
  AUC("area under the curve"),
  /** Share of a dose that was absorbed. */
  ABSORPTION("absorption"),
  /** Absorption compared with that from another form, meal or preparation. */
  RELATIVE_ABSORPTION("relative absorption"),
  /** Whether, and how long, a dose could be seen in blood. */
  DETECTION("detection in blood"),
  /** Level in blood after repeated doses. */
  LEVEL_ON_REPEATED_INTAKE("level on repeated intake"),
  /** How the level or area grows with the dose. */
  DOSE_PROPORTIONALITY("dose proportionality"),
  /** The lipoproteins that carry it. */
  TRANSPORT("transport");

  private final String text;

  KineticProperty(String text) {
    this.text = text;
  }

  /**
   * The name to print.
   *
   * @return such as {@code half-life}
   */
  public String text() {
    return text;
  }

  /** Whether the one-compartment model takes a figure of this kind. */
  boolean isModelParameter() {
    return this == HALF_LIFE || this == TMAX;
  }
}
