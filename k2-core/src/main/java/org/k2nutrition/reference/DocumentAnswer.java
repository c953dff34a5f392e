package org.k2nutrition.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;

/**
 * What the values of one document, kind and scope say about a person.
 *
 * <p>A life stage beats the age: with a row of its own, the rows by age do not hold. Without one, a
 * limit or label value of the age still holds, and an intake of the age is only the nearest.
 */
final class DocumentAnswer {

  private static final int NEAREST = 2;

  private final List<ReferenceValue> document;
  private final Person person;
  private final ReferenceQuery query;
  private final ReferenceAnswer.Builder answer = new ReferenceAnswer.Builder();

  private DocumentAnswer(List<ReferenceValue> document, Person person, ReferenceQuery query) {
    this.document = document;
    this.person = person;
    this.query = query;
    answer.series(document.get(0).series());
  }

  static Optional<ReferenceAnswer> of(
      List<ReferenceValue> document, Person person, ReferenceQuery query) {
    return new DocumentAnswer(document, person, query).answer();
  }

  private Optional<ReferenceAnswer> answer() {
    List<ReferenceValue> forStage = document.stream().filter(this::isOfLifeStage).toList();
    List<ReferenceValue> byAge =
        document.stream().filter(value -> !isOfAnyLifeStage(value)).toList();
    if (!forStage.isEmpty()) {
      choose(forStage);
    } else if (byAge.isEmpty()) {
      return Optional.empty();
    } else if (hasLifeStage()) {
      chooseByAgeInLifeStage(byAge);
    } else {
      choose(byAge);
    }
    ReferenceAnswer built = answer.build();
    return built.isNone() && built.nearest().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private void choose(List<ReferenceValue> candidates) {
    List<ReferenceValue> fitting =
        candidates.stream().filter(value -> value.appliesTo(person)).toList();
    if (fitting.isEmpty()) {
      nearest(nearestOf(candidates), Remark.NONE_FOR_AGE_OR_SEX);
      return;
    }
    take(fitting);
  }

  private void chooseByAgeInLifeStage(List<ReferenceValue> candidates) {
    List<ReferenceValue> fitting =
        candidates.stream().filter(value -> value.appliesTo(person)).toList();
    List<ReferenceValue> holding =
        fitting.stream().filter(DocumentAnswer::holdsInEveryLifeStage).toList();
    if (fitting.isEmpty()) {
      nearest(nearestOf(candidates), Remark.NONE_FOR_AGE_OR_SEX);
    } else if (holding.isEmpty()) {
      nearest(fitting, Remark.NONE_FOR_LIFE_STAGE);
    } else {
      take(holding);
      if (holding.stream().anyMatch(value -> value.group() != LifeGroup.ANY)) {
        answer.addRemarks(Remark.LIMIT_OF_THE_AGE);
      }
    }
  }

  private static boolean holdsInEveryLifeStage(ReferenceValue value) {
    return value.group() == LifeGroup.ANY
        || value.kind().isLimitOrLabel()
        || (value.isPerKg() && value.group() == LifeGroup.ADULT_AND_CHILD);
  }

  private void take(List<ReferenceValue> fitting) {
    answer.kind(fitting.get(0).kind()).values(fitting);
    if (fitting.stream().filter(value -> value.ages().isPresent()).count() > 1) {
      answer.addRemarks(Remark.BANDS_MEET);
    }
    if (fitting.stream().anyMatch(DocumentAnswer::isAgeNotStated)) {
      answer.addRemarks(Remark.AGE_NOT_STATED);
    }
    if (fitting.stream().anyMatch(value -> query.inForce(value) == InForce.POSSIBLY)) {
      answer.addRemarks(Remark.TIME_NOT_KNOWN);
    }
  }

  private static boolean isAgeNotStated(ReferenceValue value) {
    return value.ages().isEmpty()
        && value.group() == LifeGroup.ANY
        && (value.kind() == ReferenceKind.LABEL_VALUE
            || value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM);
  }

  private void nearest(List<ReferenceValue> nearest, Remark why) {
    ReferenceValue first = nearest.isEmpty() ? document.get(0) : nearest.get(0);
    answer.kind(first.kind()).nearest(nearest).addRemarks(why);
    if (first.isReadInPart()) {
      answer.addRemarks(Remark.NOT_READ).editionBefore(editionBefore(first));
    }
  }

  /** The latest older edition that has a value for the person. */
  private List<ReferenceValue> editionBefore(ReferenceValue value) {
    List<ReferenceValue> older = query.before(value);
    List<ReferenceValue> fitting =
        older.stream()
            .filter(old -> isOfLifeStage(old) || (!hasLifeStage() && !isOfAnyLifeStage(old)))
            .filter(old -> old.appliesTo(person))
            .toList();
    return fitting.isEmpty() && !older.isEmpty() ? editionBefore(older.get(0)) : fitting;
  }

  private List<ReferenceValue> nearestOf(List<ReferenceValue> candidates) {
    List<ReferenceValue> sameSex =
        candidates.stream()
            .filter(
                v -> v.sex().isEmpty() || person.sex().isEmpty() || v.sex().equals(person.sex()))
            .toList();
    return person.age().map(age -> around(age, sameSex)).orElse(sameSex);
  }

  /** The band that ends last below the age and the one that begins first above it. */
  private static List<ReferenceValue> around(Age age, List<ReferenceValue> candidates) {
    Comparator<ReferenceValue> byDistance =
        Comparator.comparingInt(value -> Math.abs(Bands.distance(value, age)));
    List<ReferenceValue> below =
        candidates.stream().filter(v -> Bands.distance(v, age) < 0).sorted(byDistance).toList();
    List<ReferenceValue> above =
        candidates.stream().filter(v -> Bands.distance(v, age) >= 0).sorted(byDistance).toList();
    return Stream.of(below, above).flatMap(list -> list.stream().limit(1)).limit(NEAREST).toList();
  }

  private boolean isOfLifeStage(ReferenceValue value) {
    return isOfAnyLifeStage(value) && value.group().fitsLifeStage(person);
  }

  private static boolean isOfAnyLifeStage(ReferenceValue value) {
    return value.group() == LifeGroup.PREGNANCY || value.group() == LifeGroup.LACTATION;
  }

  private boolean hasLifeStage() {
    return person.lifeStage().filter(stage -> stage != LifeStage.NEITHER).isPresent();
  }
}
