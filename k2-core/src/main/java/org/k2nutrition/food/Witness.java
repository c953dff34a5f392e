package org.k2nutrition.food;

import org.k2nutrition.source.Verification;

/** One measurement as it votes in a composite: its range, origin and tier. */
record Witness(Measurement measurement, Range range, Tier tier) {

  private static final int REPLICATED = 3;

  static Witness of(Measurement measurement, boolean plantOrSalt) {
    return new Witness(
        measurement, QualifierBounds.of(measurement, plantOrSalt), tierOf(measurement));
  }

  static Tier tierOf(Measurement m) {
    Verification verification = m.provenance().verification();
    if (verification == Verification.INFERRED) {
      return Tier.E;
    }
    if (!m.restsOnAnalysis()) {
      return Tier.D;
    }
    if (verification == Verification.SECONDARY) {
      return Tier.C;
    }
    return m.n().orElse(0) >= REPLICATED ? Tier.A : Tier.B;
  }

  String origin() {
    return measurement.provenance().origin();
  }

  boolean isVerified() {
    return measurement.provenance().verification() == Verification.VERIFIED;
  }
}
