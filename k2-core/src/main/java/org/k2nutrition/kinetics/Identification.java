package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.vitamer.Vitamer;

/** Decides whether the facts about one form determine a one-compartment model. */
final class Identification {

  private final Vitamer vitamer;
  private final List<KineticFact> facts;

  Identification(Vitamer vitamer, List<KineticFact> facts) {
    this.vitamer = vitamer;
    this.facts = facts;
  }

  KineticAnswer answer() {
    Optional<KineticFact> halfLife = central(KineticProperty.HALF_LIFE);
    Optional<KineticFact> tmax = central(KineticProperty.TMAX);
    if (halfLife.isEmpty() || tmax.isEmpty()) {
      return notIdentifiable(List.of(new Reason(missing(halfLife, tmax), List.of())));
    }
    if (value(tmax.get()) > OneCompartmentModel.latestTmaxHours(value(halfLife.get()))) {
      List<KineticFact> pair = List.of(halfLife.get(), tmax.get());
      return notIdentifiable(
          Stream.concat(Stream.of(doNotFit(pair.get(0), pair.get(1))), unverified(pair)).toList());
    }
    return identifiable();
  }

  private Optional<KineticFact> central(KineticProperty property) {
    return facts.stream()
        .filter(fact -> fact.role() == FactRole.CENTRAL && fact.property() == property)
        .findFirst();
  }

  private NotIdentifiable notIdentifiable(List<Reason> first) {
    List<Reason> reasons = new ArrayList<>(first);
    reasons.addAll(implications());
    return new NotIdentifiable(vitamer, reasons, facts);
  }

  private Identifiable identifiable() {
    List<KineticFact> parameters =
        facts.stream().filter(fact -> fact.role() != FactRole.SHOWN).toList();
    ModelFamily models =
        ModelFamily.of(band(KineticProperty.HALF_LIFE), band(KineticProperty.TMAX));
    List<Reason> limits = new ArrayList<>(unverified(parameters).toList());
    withoutRange(models).ifPresent(limits::add);
    limits.addAll(implications());
    limits.add(new Reason(KineticAnswer.NO_ABSOLUTE_CONCENTRATIONS, List.of()));
    return new Identifiable(vitamer, models, parameters, limits, facts);
  }

  private List<Reason> implications() {
    return facts.stream()
        .sorted(Comparator.comparing(KineticFact::property))
        .flatMap(fact -> fact.implication().map(text -> new Reason(text, List.of(fact))).stream())
        .toList();
  }

  private String missing(Optional<KineticFact> halfLife, Optional<KineticFact> tmax) {
    if (facts.isEmpty()) {
      return "No kinetic study of " + vitamer + " was found in a source that could be read.";
    }
    String what =
        halfLife.isPresent() ? "Tmax" : tmax.isPresent() ? "half-life" : "half-life and no Tmax";
    return "A one-compartment model needs the half-life of one phase and the Tmax of a dose by"
        + " mouth, and no "
        + what
        + " of that kind was found for "
        + vitamer
        + " in a source that could be read.";
  }

  private Reason doNotFit(KineticFact halfLife, KineticFact tmax) {
    double latest = OneCompartmentModel.latestTmaxHours(value(halfLife));
    double ratio = RateSolver.ratio(value(tmax) / latest);
    String text =
        "The published half-life of "
            + halfLife.figure()
            + " and Tmax of "
            + tmax.figure()
            + " cannot both hold with absorption faster than elimination: the peak would come"
            + " within "
            + Plain.text(latest, 2)
            + " h. They could with absorption "
            + Plain.text(1 / ratio, 1)
            + " times slower than elimination, but then the level would fall with a half-life of "
            + Plain.text(value(halfLife) / ratio, 1)
            + " h, not "
            + halfLife.figure()
            + ".";
    return new Reason(text, List.of(halfLife, tmax));
  }

  private static Stream<Reason> unverified(List<KineticFact> parameters) {
    return parameters.stream()
        .filter(fact -> !FactText.isVerified(fact))
        .map(Identification::unverified);
  }

  private static Reason unverified(KineticFact fact) {
    return new Reason(
        "The "
            + fact.property().text()
            + " of "
            + fact.figure()
            + " was read in another work, not in the publication itself"
            + fact.via().map(via -> " (" + FactText.shortForm(via) + ")").orElse("")
            + ".",
        List.of(fact));
  }

  private Optional<Reason> withoutRange(ModelFamily models) {
    if (models.halfLifeHours().isRange()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reason(
            "No range of the half-life is published: how far people differ in it is unknown, and"
                + " the range of a curve shows the published range of Tmax alone.",
            List.of()));
  }

  private Band band(KineticProperty property) {
    double middle = value(central(property).orElseThrow());
    List<BigDecimal> all =
        facts.stream()
            .filter(fact -> fact.role() != FactRole.SHOWN && fact.property() == property)
            .flatMap(
                fact -> Stream.of(fact.value(), fact.low(), fact.high()).flatMap(Optional::stream))
            .sorted()
            .toList();
    return new Band(all.get(0).doubleValue(), middle, all.get(all.size() - 1).doubleValue());
  }

  private static double value(KineticFact fact) {
    return fact.value().orElseThrow().doubleValue();
  }
}
