package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.LegalStanding;
import org.k2nutrition.reference.LifeGroup;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.Scope;
import org.k2nutrition.source.Verification;

/** Reads the reference values, from {@code references.json}; their notes stand in the texts. */
final class ReferenceFile {

  private static final String FILE = "references.json";

  private final CitationFile citations;

  private final Texts texts;

  private ReferenceFile(CitationFile citations, Texts texts) {
    this.citations = citations;
    this.texts = texts;
  }

  static List<ReferenceValue> read(CitationFile citations, Texts texts) {
    ReferenceFile reader = new ReferenceFile(citations, texts);
    List<ReferenceValue> values = new ArrayList<>();
    new RecordFile(FILE, Resources.read(FILE), "id")
        .forEach(cursor -> values.add(reader.value(cursor)));
    return List.copyOf(values);
  }

  private ReferenceValue value(JsonCursor cursor) {
    ReferenceValue.Builder value = ReferenceValue.builder();
    Draft draft = new Draft();
    while (cursor.nextField()) {
      if (!document(value, cursor) && !people(value, draft, cursor)) {
        amount(value, draft, cursor);
      }
    }
    try {
      draft.finish(value);
      return value.build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private boolean document(ReferenceValue.Builder value, JsonCursor cursor) {
    switch (cursor.field()) {
      case "id" -> {
        String id = cursor.string();
        value.id(id);
        texts.find("reference." + id + ".note").ifPresent(value::note);
      }
      case "authority" -> value.authority(cursor.string());
      case "country" -> value.country(cursor.string());
      case "document" -> value.document(cursor.string());
      case "edition" -> value.edition(cursor.string());
      case "supersededBy" -> value.supersededBy(cursor.string());
      case "inForceUntil" -> value.inForceUntil(cursor.date());
      case "readInPart" -> value.isReadInPart(cursor.bool());
      case "citation" -> value.citation(citations.resolve(cursor.string(), cursor));
      case "verification" -> value.verification(cursor.constant(Verification.class));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean people(ReferenceValue.Builder value, Draft draft, JsonCursor cursor) {
    switch (cursor.field()) {
      case "kind" -> value.kind(cursor.constant(ReferenceKind.class));
      case "legalStanding" -> value.legalStanding(cursor.constant(LegalStanding.class));
      case "scope" -> value.scope(cursor.constant(Scope.class));
      case "group" -> value.group(cursor.constant(LifeGroup.class));
      case "sex" -> value.sex(cursor.constant(Sex.class));
      case "from" -> draft.band().first(cursor.integer());
      case "to" -> draft.band().last(cursor.integer());
      case "toExclusive" -> draft.band().isLastInclusive(!cursor.bool());
      case "ageUnit" -> draft.band().unit(cursor.constant(AgeBand.Unit.class));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void amount(ReferenceValue.Builder value, Draft draft, JsonCursor cursor) {
    switch (cursor.field()) {
      case "amount" -> draft.amount = cursor.decimal().toPlainString();
      case "amountMax" -> draft.amountMax = cursor.decimal().toPlainString();
      case "unit" -> draft.unit = cursor.string();
      case "perKg" -> value.isPerKg(cursor.bool());
      case "increment" -> value.isIncrement(cursor.bool());
      default -> throw cursor.unknownField();
    }
  }

  /** A reference value half read. */
  private static final class Draft {
    private AgeBand.@Nullable Builder band;
    @Nullable String amount;
    @Nullable String amountMax;
    String unit = "ug";

    AgeBand.Builder band() {
      if (band == null) {
        band = AgeBand.builder();
      }
      return band;
    }

    void finish(ReferenceValue.Builder value) {
      if (band != null) {
        value.ages(band.build());
      }
      if (amount != null) {
        value.amount(Amount.of(amount, Unit.parse(unit)));
      }
      if (amountMax != null) {
        value.amountMax(Amount.of(amountMax, Unit.parse(unit)));
      }
    }
  }
}
