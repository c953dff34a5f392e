package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.util.List;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;
import org.k2nutrition.vitamer.Vitamer;

/** Facts as published, for the tests. */
final class Facts {

  static final Citation SCHURGERS =
      Citation.builder()
          .key("schurgers-2007")
          .authors("Schurgers LJ")
          .title("S")
          .year(2007)
          .build();
  static final Citation KNAPEN =
      Citation.builder().key("knapen-2014").authors("Knapen MHJ").title("K").year(2014).build();
  static final Citation RETELLING =
      Citation.builder().key("retelling").title("A retelling").build();

  private Facts() {}

  /** MK-7 and K1 as the dataset has them: half-lives read in another work, Tmax verified. */
  static Kinetics kinetics() {
    return Kinetics.from(published());
  }

  static List<KineticFact> published() {
    return List.of(
        retold("mk-7-half-life", Component.MK_7, "68"),
        fact("mk-7-tmax", Component.MK_7, KineticProperty.TMAX)
            .value(new BigDecimal("4"))
            .role(FactRole.CENTRAL)
            .build(),
        fact("mk-7-tmax-capsule", Component.MK_7, KineticProperty.TMAX)
            .low(new BigDecimal("2"))
            .high(new BigDecimal("4"))
            .role(FactRole.RANGE)
            .publication(KNAPEN)
            .build(),
        fact("mk-7-tmax-tablet", Component.MK_7, KineticProperty.TMAX)
            .value(new BigDecimal("6"))
            .role(FactRole.RANGE)
            .publication(KNAPEN)
            .implication("Tablets are slower than capsules.")
            .build(),
        retold("k1-half-life", Component.K1, "1.5"),
        fact("k1-tmax", Component.K1, KineticProperty.TMAX)
            .value(new BigDecimal("4"))
            .role(FactRole.CENTRAL)
            .build(),
        fact("mk-4-second-phase", Component.MK_4, KineticProperty.SECOND_PHASE_HALF_LIFE)
            .value(new BigDecimal("17.52"))
            .dose("10 mg")
            .route("into a vein")
            .n(4)
            .implication("MK-4 leaves in two phases.")
            .build());
  }

  /** A fact in hours, without its figure. */
  static KineticFact.Builder fact(String id, Component form, KineticProperty property) {
    return KineticFact.builder()
        .id(id)
        .form(form)
        .property(property)
        .unit("h")
        .publication(SCHURGERS)
        .verification(Verification.VERIFIED);
  }

  private static KineticFact retold(String id, Component form, String hours) {
    return fact(id, form, KineticProperty.HALF_LIFE)
        .value(new BigDecimal(hours))
        .role(FactRole.CENTRAL)
        .via(RETELLING)
        .verification(Verification.SECONDARY)
        .build();
  }

  static Identifiable mk7() {
    return (Identifiable) kinetics().of(Vitamer.MK_7);
  }
}
