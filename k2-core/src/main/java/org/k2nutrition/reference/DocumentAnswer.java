package org.k2nutrition.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;

/**
 * What the values of one document, kind and scope say about a person.
 *
 * <p>A life stage beats the age: with a row of its own, the rows by age do not hold. Without one
 * that fits, a limit or label value of the age still holds, and an intake of the age is only the
 * nearest. A person whose sex is not known is asked about as each sex.
 */
final class DocumentAnswer {

  private final List<ReferenceValue> document;
  private final Person person;
  private final List<Person> ofEachSex;
  private final NearestValues nearest;
  private final ReferenceQuery query;
  private final ReferenceAnswer.Builder answer = new ReferenceAnswer.Builder();

  private DocumentAnswer(List<ReferenceValue> document, Person person, ReferenceQuery query) {
    this.document = document;
    this.person = person;
    this.ofEachSex = ofEachSex(person);
    this.nearest = new NearestValues(ofEachSex);
    this.query = query;
    answer.series(document.get(0).series()).kind(document.get(0).kind());
  }

  static Optional<ReferenceAnswer> of(
      List<ReferenceValue> document, Person person, ReferenceQuery query) {
    return new DocumentAnswer(document, person, query).answer();
  }

  /** A document that is not in force at the time asked for: none, with what it says or said. */
  static Optional<ReferenceAnswer> ofAnotherTime(
      List<ReferenceValue> document, Person person, ReferenceQuery query, Remark why) {
    return new DocumentAnswer(document, person, query).ofAnotherTime(why);
  }

  private static List<Person> ofEachSex(Person person) {
    if (person.sex().isPresent()) {
      return List.of(person);
    }
    return hasLifeStage(person)
        ? List.of(as(Sex.FEMALE, person))
        : Stream.of(Sex.values()).map(sex -> as(sex, person)).toList();
  }

  private static Person as(Sex sex, Person person) {
    return Person.builder().from(person).sex(sex).build();
  }

  private Optional<ReferenceAnswer> answer() {
    List<ReferenceValue> forStage = document.stream().filter(this::isOfLifeStage).toList();
    List<ReferenceValue> byAge = byAge();
    if (document.get(0).kind().isTreatment()) {
      treatment(byAge);
    } else if (!forStage.isEmpty()) {
      chooseForLifeStage(forStage, byAge);
    } else if (byAge.isEmpty()) {
      return Optional.empty();
    } else if (hasLifeStage(person)) {
      chooseByAgeInLifeStage(byAge);
    } else {
      choose(byAge);
    }
    return built();
  }

  private Optional<ReferenceAnswer> ofAnotherTime(Remark why) {
    List<ReferenceValue> forStage = document.stream().filter(this::isOfLifeStage).toList();
    List<ReferenceValue> candidates = forStage.isEmpty() ? byAge() : forStage;
    if (!document.get(0).kind().isTreatment()) {
      List<ReferenceValue> fitting = fitting(candidates);
      answer.nearest(fitting.isEmpty() ? nearest.to(candidates) : fitting).addRemarks(why);
    }
    return built();
  }

  private Optional<ReferenceAnswer> built() {
    ReferenceAnswer built = answer.build();
    boolean empty =
        built.values().isEmpty() && built.conditional().isEmpty() && built.nearest().isEmpty();
    return empty ? Optional.empty() : Optional.of(built);
  }

  /** It is no intake: neither nearest ones are named, nor any in pregnancy and breastfeeding. */
  private void treatment(List<ReferenceValue> candidates) {
    List<ReferenceValue> fitting = hasLifeStage(person) ? List.of() : fitting(candidates);
    if (!fitting.isEmpty()) {
      answer.conditional(fitting).addRemarks(Remark.CONDITIONAL_DOSE);
      addTime(fitting);
    }
  }

  private void choose(List<ReferenceValue> candidates) {
    List<ReferenceValue> fitting = fitting(candidates);
    if (fitting.isEmpty()) {
      none(nearest.to(candidates), noBand());
    } else {
      take(fitting);
    }
  }

  private void chooseForLifeStage(List<ReferenceValue> forStage, List<ReferenceValue> byAge) {
    List<ReferenceValue> fitting = fitting(forStage);
    List<ReferenceValue> ofAge = fitting(byAge);
    if (!fitting.isEmpty()) {
      take(fitting);
      if (fitting.stream().anyMatch(ReferenceValue::isIncrement)) {
        answer.addedTo(ofAge).addRemarks(Remark.ADDED_TO_THE_AGE);
      }
    } else if (!takeThoseOfEveryLifeStage(ofAge)) {
      none(Stream.of(nearest.to(forStage), ofAge).flatMap(List::stream).toList(), noBand());
    }
  }

  private void chooseByAgeInLifeStage(List<ReferenceValue> candidates) {
    List<ReferenceValue> fitting = fitting(candidates);
    if (fitting.isEmpty()) {
      none(nearest.to(candidates), noBand());
    } else if (!takeThoseOfEveryLifeStage(fitting)) {
      none(fitting, Remark.NONE_FOR_LIFE_STAGE);
    }
  }

  private boolean takeThoseOfEveryLifeStage(List<ReferenceValue> fitting) {
    List<ReferenceValue> holding =
        fitting.stream().filter(DocumentAnswer::holdsInEveryLifeStage).toList();
    if (holding.isEmpty()) {
      return false;
    }
    take(holding);
    if (holding.stream().anyMatch(DocumentAnswer::isLimitOfTheAge)) {
      answer.addRemarks(Remark.LIMIT_OF_THE_AGE);
    }
    return true;
  }

  private static boolean holdsInEveryLifeStage(ReferenceValue value) {
    return value.group() == LifeGroup.ANY
        || value.kind().isLimitOrLabel()
        || (value.isPerKg() && value.group() == LifeGroup.ADULT_AND_CHILD);
  }

  private static boolean isLimitOfTheAge(ReferenceValue value) {
    return value.kind().isLimitOrLabel() && value.group() != LifeGroup.ANY;
  }

  private List<ReferenceValue> fitting(List<ReferenceValue> candidates) {
    return candidates.stream()
        .filter(value -> ofEachSex.stream().anyMatch(value::appliesTo))
        .toList();
  }

  private void take(List<ReferenceValue> fitting) {
    answer.kind(fitting.get(0).kind()).values(fitting);
    if (ofEachSex.stream().anyMatch(one -> bandsOf(one, fitting) > 1)) {
      answer.addRemarks(Remark.BANDS_MEET);
    }
    if (fitting.stream().anyMatch(DocumentAnswer::isAgeNotStated)) {
      answer.addRemarks(Remark.AGE_NOT_STATED);
    }
    if (ofEachSex.size() > 1 && fitting.stream().anyMatch(value -> value.sex().isPresent())) {
      answer.addRemarks(Remark.PERSON_SEX_UNKNOWN);
    }
    addTime(fitting);
  }

  private static long bandsOf(Person one, List<ReferenceValue> fitting) {
    return fitting.stream()
        .filter(value -> value.ages().isPresent() && value.appliesTo(one))
        .count();
  }

  private void addTime(List<ReferenceValue> fitting) {
    fitting.forEach(value -> answer.addAllRemarks(query.notKnownOfTime(value)));
  }

  private static boolean isAgeNotStated(ReferenceValue value) {
    return value.ages().isEmpty()
        && value.group() == LifeGroup.ANY
        && (value.kind() == ReferenceKind.LABEL_VALUE
            || value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM);
  }

  private Remark noBand() {
    return person.age().isEmpty() ? Remark.PERSON_AGE_UNKNOWN : Remark.NONE_FOR_AGE_OR_SEX;
  }

  /** That a document has no value can only be said of one that was read. */
  private void none(List<ReferenceValue> shown, Remark why) {
    ReferenceValue first = shown.isEmpty() ? document.get(0) : shown.get(0);
    answer.kind(first.kind()).nearest(shown);
    if (first.isReadInPart() && why != Remark.PERSON_AGE_UNKNOWN) {
      answer.addRemarks(Remark.NOT_READ).editionBefore(editionBefore(first));
    } else {
      answer.addRemarks(why);
    }
  }

  /** The latest older edition that has a value for the person. */
  private List<ReferenceValue> editionBefore(ReferenceValue value) {
    List<ReferenceValue> older = query.before(value);
    List<ReferenceValue> fitting =
        fitting(
            older.stream()
                .filter(old -> isOfLifeStage(old) || (!hasLifeStage(person) && isByAge(old)))
                .toList());
    return fitting.isEmpty() && !older.isEmpty() ? editionBefore(older.get(0)) : fitting;
  }

  private List<ReferenceValue> byAge() {
    return document.stream().filter(DocumentAnswer::isByAge).toList();
  }

  private boolean isOfLifeStage(ReferenceValue value) {
    return !isByAge(value) && value.group().fitsLifeStage(person);
  }

  private static boolean isByAge(ReferenceValue value) {
    return !value.group().isLifeStage();
  }

  private static boolean hasLifeStage(Person person) {
    return person.lifeStage().filter(stage -> stage != LifeStage.NEITHER).isPresent();
  }
}
