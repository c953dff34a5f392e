package org.k2nutrition.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Person;

/**
 * A question to a collection of reference values. Each method returns a narrower query and changes
 * nothing.
 *
 * <p>If no time is asked for, the values in force as far as known answer. This class is immutable
 * and thread-safe.
 */
public final class ReferenceQuery {

  private final Editions editions;
  private final List<ReferenceValue> values;
  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;

  private ReferenceQuery(
      Editions editions,
      List<ReferenceValue> values,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    this.editions = editions;
    this.values = values;
    this.first = first;
    this.last = last;
  }

  /**
   * A query over values.
   *
   * @param values all of them, the superseded ones too
   * @return a query that is not narrowed yet
   */
  public static ReferenceQuery over(Collection<ReferenceValue> values) {
    List<ReferenceValue> sorted =
        values.stream().sorted(Comparator.comparing(ReferenceValue::id)).toList();
    return new ReferenceQuery(new Editions(sorted), sorted, null, null);
  }

  /**
   * Only authorities whose name, country or id contains a text.
   *
   * @param text any part, in any case, such as {@code efsa} or {@code Japan}
   * @return the narrower query
   */
  public ReferenceQuery byAuthority(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return only(
        value ->
            (value.authority() + " " + value.country() + " " + value.id())
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
  }

  /**
   * Only values that speak for a country.
   *
   * @param country an English name, in any case, such as {@code Belgium}
   * @return the narrower query
   */
  public ReferenceQuery byCountry(String country) {
    String wanted = country.strip();
    return only(
        value ->
            List.of(value.country().split(" *; *")).stream()
                .anyMatch(one -> one.equalsIgnoreCase(wanted)));
  }

  /**
   * Only some kinds.
   *
   * @param kinds at least one
   * @return the narrower query
   */
  public ReferenceQuery ofKind(ReferenceKind... kinds) {
    List<ReferenceKind> wanted = List.of(kinds);
    return only(value -> wanted.contains(value.kind()));
  }

  /**
   * Only some scopes.
   *
   * @param scopes at least one
   * @return the narrower query
   */
  public ReferenceQuery ofScope(Scope... scopes) {
    List<Scope> wanted = List.of(scopes);
    return only(value -> wanted.contains(value.scope()));
  }

  /**
   * Values in force on a day, instead of those in force as far as known.
   *
   * @param day the day
   * @return the query for that day
   */
  public ReferenceQuery inForceOn(LocalDate day) {
    return new ReferenceQuery(editions, values, day, day);
  }

  /**
   * Values in force at any time of a year, instead of those in force as far as known.
   *
   * @param year a year, 1 to 9999, both inclusive
   * @return the query for that year
   * @throws IllegalArgumentException if the year is out of range
   */
  public ReferenceQuery inForceIn(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException(
          "Year out of range: '" + year + "', expected 1 to 9999, such as 2024");
    }
    return new ReferenceQuery(
        editions, values, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The values in force at the time asked for, whoever they are for.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<ReferenceValue> list() {
    return values.stream().filter(value -> inForce(value) != InForce.NO).toList();
  }

  /**
   * What each document says about a person. Documents that have nothing for a person of this kind
   * (those that speak of pregnancy or of another sex alone) give no answer. A document that ended
   * before the time asked for with nothing in its place, and one that began later with nothing
   * known before it, answer "none" with the remark that says so.
   *
   * @param person what is known of the person
   * @return unmodifiable, one answer for each series, kind and scope, in the order of their ids;
   *     the intakes of one series are one answer, be they adequate or recommended
   */
  public List<ReferenceAnswer> answers(Person person) {
    Map<String, List<ReferenceValue>> documents =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    ReferenceQuery::document, LinkedHashMap::new, Collectors.toList()));
    return documents.values().stream().flatMap(document -> answer(document, person)).toList();
  }

  private Stream<ReferenceAnswer> answer(List<ReferenceValue> document, Person person) {
    List<ReferenceValue> inForce =
        document.stream().filter(value -> inForce(value) != InForce.NO).toList();
    if (!inForce.isEmpty()) {
      return DocumentAnswer.of(inForce, person, this).stream();
    }
    return outsideItsTime(document)
        .flatMap(why -> DocumentAnswer.ofAnotherTime(document, person, this, why))
        .stream();
  }

  /** Why a document that is not in force has to be named all the same. */
  private Optional<Remark> outsideItsTime(List<ReferenceValue> document) {
    if (document.stream().allMatch(this::isEnded)) {
      return Optional.of(Remark.ENDED);
    }
    LocalDate asked = last;
    return asked != null && document.stream().allMatch(v -> editions.isFirstAfter(v, asked))
        ? Optional.of(Remark.EARLIER_EDITION_NOT_KNOWN)
        : Optional.empty();
  }

  private boolean isEnded(ReferenceValue value) {
    boolean replaced = value.supersededBy().isPresent();
    return !replaced
        && value.inForceUntil().filter(end -> first == null || end.isBefore(first)).isPresent();
  }

  /**
   * The values that apply to a person, of all documents; of both sexes where the sex is not known.
   * Doses given for a condition are not among them.
   *
   * @param person what is known of the person
   * @return unmodifiable, in the order of their ids, possibly empty
   */
  public List<ReferenceValue> forPerson(Person person) {
    return answers(person).stream().flatMap(answer -> answer.values().stream()).toList();
  }

  /** What is not known of a value at the time asked for. */
  List<Remark> notKnownOfTime(ReferenceValue value) {
    if (first == null || inForce(value) != InForce.POSSIBLY) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    if (!editions.isBeginKnown(value, first)) {
      remarks.add(Remark.BEGIN_NOT_KNOWN);
    }
    if (!editions.isEndKnown(value)) {
      remarks.add(Remark.END_NOT_KNOWN);
    }
    return remarks;
  }

  /**
   * Whether a value was in force at the time asked for.
   *
   * @param value one of the values
   * @return never null
   */
  public InForce inForce(ReferenceValue value) {
    return first == null || last == null
        ? editions.inForceNow(value)
        : editions.inForce(value, first, last);
  }

  /** The superseded values of the edition before, as a query that asks no time. */
  List<ReferenceValue> before(ReferenceValue value) {
    return editions.before(value).stream()
        .filter(old -> old.kind() == value.kind() && old.isPerKg() == value.isPerKg())
        .toList();
  }

  private ReferenceQuery only(Predicate<ReferenceValue> filter) {
    return new ReferenceQuery(editions, values.stream().filter(filter).toList(), first, last);
  }

  private static String document(ReferenceValue value) {
    return String.join(
        "\n",
        value.series(),
        value.kind().isIntakeTarget() ? "" : value.kind().name(),
        value.scope().name(),
        Boolean.toString(value.isPerKg()));
  }
}
