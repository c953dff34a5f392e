package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;

/** A reference value in words: how much, what it counts, and for whom. */
final class ReferenceWords {

  private final Texts texts;

  ReferenceWords(Texts texts) {
    this.texts = texts;
  }

  /** Who set it: authority, country and edition. */
  String document(ReferenceValue value) {
    return value
        .edition()
        .map(year -> say("point.document", value.authority(), value.country(), year))
        .orElseGet(() -> say("point.group", value.authority(), value.country()));
  }

  /** The value, never without the people it is for. */
  String value(ReferenceValue value) {
    String kind = kind(value);
    String scope = say(TextKeys.of(value.scope()));
    return value
        .amount()
        .map(least -> say(template(value), kind, amount(least, value), scope, people(value)))
        .orElseGet(() -> say("point.reference-none", kind, scope, people(value)));
  }

  /** That it is not in force any more, or empty if it is, as far as known. */
  Optional<String> end(ReferenceValue value) {
    return value
        .supersededBy()
        .map(newer -> say("point.superseded", newer))
        .or(() -> value.inForceUntil().map(day -> say("point.ended", day.toString())));
  }

  /** A maximum for supplements never without how far it binds. */
  private String kind(ReferenceValue value) {
    String kind = say(TextKeys.of(value.kind()));
    return value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM
        ? say("point.marked-work", kind, say(TextKeys.of(value.legalStanding())))
        : kind;
  }

  private static String template(ReferenceValue value) {
    if (value.isIncrement()) {
      return "point.reference-increment";
    }
    return value.isPerKg() ? "point.reference-per-kg" : "point.reference";
  }

  private String amount(Amount least, ReferenceValue value) {
    return value
        .amountMax()
        .map(most -> say("point.amounts", least.toString(), most.toString()))
        .orElse(least.toString());
  }

  private String people(ReferenceValue value) {
    String group = say(TextKeys.of(value.group()));
    String withSex =
        value.sex().map(sex -> say("point.group", group, say(TextKeys.of(sex)))).orElse(group);
    return value.ages().map(band -> say("point.group", withSex, ages(band))).orElse(withSex);
  }

  private String ages(AgeBand band) {
    String unit = say("point.ages-in-" + band.unit().name().toLowerCase(Locale.ROOT));
    String first = Integer.toString(band.first());
    if (band.last().isEmpty()) {
      return say("point.ages-from", first, unit);
    }
    String last = Integer.toString(band.last().getAsInt());
    return say(band.isLastInclusive() ? "point.ages" : "point.ages-below", first, last, unit);
  }

  private String say(String key, String... places) {
    return texts.get(key, List.of(places));
  }
}
