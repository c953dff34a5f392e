package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;
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
        .flatMap(
            fact ->
                fact
                    .implication()
                    .map(text -> new Reason(Sentence.verbatim(text), List.of(fact)))
                    .stream())
        .toList();
  }

  private Sentence missing(Optional<KineticFact> halfLife, Optional<KineticFact> tmax) {
    if (facts.isEmpty()) {
      return Sentence.of(Phrase.NO_KINETIC_STUDY, vitamer);
    }
    if (halfLife.isPresent()) {
      return Sentence.of(Phrase.NO_TMAX, vitamer);
    }
    return Sentence.of(
        tmax.isPresent() ? Phrase.NO_HALF_LIFE : Phrase.NO_HALF_LIFE_AND_NO_TMAX, vitamer);
  }

  private Reason doNotFit(KineticFact halfLife, KineticFact tmax) {
    double latest = OneCompartmentModel.latestTmaxHours(value(halfLife));
    double ratio = RateSolver.ratio(value(tmax) / latest);
    Sentence text =
        Sentence.of(
            Phrase.DO_NOT_FIT,
            halfLife.figure(),
            tmax.figure(),
            Plain.text(latest, 2),
            Plain.text(1 / ratio, 1),
            Plain.text(value(halfLife) / ratio, 1));
    return new Reason(text, List.of(halfLife, tmax));
  }

  private static Stream<Reason> unverified(List<KineticFact> parameters) {
    return parameters.stream()
        .filter(fact -> !FactText.isVerified(fact))
        .map(Identification::unverified);
  }

  private static Reason unverified(KineticFact fact) {
    Sentence property = FactText.property(fact);
    Sentence text =
        fact.via()
            .map(
                via ->
                    Sentence.of(Phrase.READ_IN, property, fact.figure(), FactText.shortForm(via)))
            .orElseGet(() -> Sentence.of(Phrase.READ_ELSEWHERE, property, fact.figure()));
    return new Reason(text, List.of(fact));
  }

  private Optional<Reason> withoutRange(ModelFamily models) {
    if (models.halfLifeHours().isRange()) {
      return Optional.empty();
    }
    return Optional.of(new Reason(Sentence.of(Phrase.NO_RANGE_OF_HALF_LIFE), List.of()));
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
