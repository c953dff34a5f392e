package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.LegalStanding;
import org.k2nutrition.reference.ReferenceAnswer;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceQuery;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.Remark;

/** The JSON of answers about reference values: a row for each value, and one for each "none". */
final class ReferenceViews {

  private final K2 k2;
  private final ReferenceQuery query;
  private final Person person;

  ReferenceViews(K2 k2, ReferenceQuery query, Person person) {
    this.k2 = k2;
    this.query = query;
    this.person = person;
  }

  Stream<Map<String, @Nullable Object>> rows(ReferenceAnswer answer) {
    if (!answer.conditional().isEmpty()) {
      return answer.conditional().stream().map(value -> row(answer, value, "CONDITIONAL"));
    }
    return answer.isNone()
        ? Stream.of(none(answer))
        : answer.values().stream().map(value -> row(answer, value, "APPLIES"));
  }

  private Map<String, @Nullable Object> row(
      ReferenceAnswer answer, ReferenceValue value, String status) {
    Map<String, @Nullable Object> view = value(value);
    view.put("status", status);
    view.put("remarks", remarks(answer));
    view.put("addedTo", values(value.isIncrement() ? answer.addedTo() : List.of()));
    view.put("nearest", List.of());
    view.put("editionBefore", List.of());
    return view;
  }

  private List<Map<String, @Nullable Object>> values(List<ReferenceValue> values) {
    return values.stream().map(this::value).toList();
  }

  /** No value applies: what names one value or holds an amount is null. */
  private Map<String, @Nullable Object> none(ReferenceAnswer answer) {
    Map<String, @Nullable Object> view = value(answer.nearest().get(0));
    view.put("id", null);
    List.of(
            "amount",
            "amountMax",
            "unit",
            "amountForPerson",
            "amountMaxForPerson",
            "group",
            "sex",
            "ages",
            "note")
        .forEach(field -> view.put(field, null));
    view.put("status", "NONE");
    view.put("remarks", remarks(answer));
    view.put("addedTo", List.of());
    view.put("nearest", values(answer.nearest()));
    view.put("editionBefore", values(answer.editionBefore()));
    return view;
  }

  private List<Map<String, String>> remarks(ReferenceAnswer answer) {
    return answer.remarks().stream().map(this::remark).toList();
  }

  /** In an order that is the same in every run. */
  private Map<String, String> remark(Remark remark) {
    Map<String, String> view = new LinkedHashMap<>();
    view.put("code", remark.name());
    view.put("text", k2.words(remark));
    return view;
  }

  private Map<String, @Nullable Object> value(ReferenceValue value) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", value.id());
    view.put("series", value.series());
    view.put("authority", value.authority());
    view.put("country", value.country());
    view.put("document", value.document());
    view.put("edition", value.edition().orElse(null));
    view.put("supersededBy", value.supersededBy().orElse(null));
    view.put("inForceUntil", value.inForceUntil().map(Object::toString).orElse(null));
    view.put("inForce", query.inForce(value).name());
    view.put("kind", value.kind().label());
    view.put("legalStanding", standing(value).map(Enum::name).orElse(null));
    view.put("scope", value.scope().label());
    view.put("group", k2.words(value.group()));
    view.put("sex", value.sex().map(k2::words).orElse(null));
    view.put("ages", value.ages().map(ReferenceViews::ages).orElse(null));
    view.put("amount", value.amount().map(Amount::value).orElse(null));
    view.put("amountMax", value.amountMax().map(Amount::value).orElse(null));
    view.put("unit", value.amount().map(a -> a.unit().symbol()).orElse(null));
    view.put("perKg", value.isPerKg());
    view.put("increment", value.isIncrement());
    view.put("amountForPerson", value.amountFor(person).map(Amount::value).orElse(null));
    view.put("amountMaxForPerson", value.amountMaxFor(person).map(Amount::value).orElse(null));
    view.put("citationKey", value.citation().key());
    view.put("citation", value.citation().text());
    view.put("verification", value.verification().name());
    view.put("note", value.note().orElse(null));
    return view;
  }

  private static Map<String, @Nullable Object> ages(AgeBand band) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("first", band.first());
    view.put("last", band.last().isPresent() ? band.last().getAsInt() : null);
    view.put("lastInclusive", band.isLastInclusive());
    view.put("unit", band.unit().name());
    return view;
  }

  /** Of maxima for supplements; of nothing else. */
  static Optional<LegalStanding> standing(ReferenceValue value) {
    return value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM
        ? Optional.of(value.legalStanding())
        : Optional.empty();
  }
}
