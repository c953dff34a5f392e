package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.LifeGroup;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.Scope;

/**
 * Imports reference intakes and limits: {@code reference-intakes.csv} (vitamin K) and {@code
 * companions.csv} (calcium, magnesium, vitamin D) become {@code references.json}, all rows.
 */
final class ReferenceImporter {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "authority",
          "country_region",
          "document",
          "edition_year",
          "superseded_by",
          "kind",
          "nutrient_scope",
          "life_stage",
          "sex",
          "age_from",
          "age_to",
          "age_unit",
          "age_to_bound",
          "amount_status",
          "amount",
          "amount_max",
          "unit",
          "per_kg",
          "verification",
          "citation_key",
          "note");

  private static final Map<String, ReferenceKind> KINDS =
      Map.ofEntries(
          Map.entry("AI", ReferenceKind.ADEQUATE_INTAKE),
          Map.entry("RDA/PRI", ReferenceKind.RECOMMENDED_INTAKE),
          Map.entry("safe intake", ReferenceKind.SAFE_INTAKE),
          Map.entry("UL", ReferenceKind.UPPER_LEVEL),
          Map.entry("DV/NRV label value", ReferenceKind.LABEL_VALUE),
          Map.entry("supplement maximum", ReferenceKind.SUPPLEMENT_MAXIMUM),
          Map.entry("guidance level", ReferenceKind.GUIDANCE_LEVEL),
          Map.entry("drug dose", ReferenceKind.DRUG_DOSE),
          Map.entry("infant prophylaxis", ReferenceKind.INFANT_PROPHYLAXIS));

  private static final Map<String, LifeGroup> GROUPS =
      Map.of(
          "any", LifeGroup.ANY,
          "infant", LifeGroup.INFANT,
          "child", LifeGroup.CHILD,
          "adolescent", LifeGroup.ADOLESCENT,
          "adult", LifeGroup.ADULT,
          "adult and child", LifeGroup.ADULT_AND_CHILD,
          "pregnancy", LifeGroup.PREGNANCY,
          "lactation", LifeGroup.LACTATION);

  private static final Map<String, String> SEXES =
      Map.of("any", "", "female", "FEMALE", "male", "MALE");

  private static final Map<String, AgeBand.Unit> AGE_UNITS =
      Map.of(
          "weeks", AgeBand.Unit.WEEKS,
          "months", AgeBand.Unit.MONTHS,
          "years", AgeBand.Unit.YEARS);

  private static final Map<String, String> UNITS =
      Map.of(
          "ug/day", "µg",
          "ug/kg/day", "µg",
          "ug/day increment", "µg",
          "mg/day", "mg");

  private static final Map<String, String> VERIFICATIONS =
      Map.of("verified", "VERIFIED", "secondary", "SECONDARY");

  /**
   * The last day of what ended without a newer series beginning the next day. The older American
   * label value could be used until the latest date of compliance with the newer one.
   */
  private static final Map<String, String> ENDED =
      Map.of(
          "no-old-max", "2017-05-30",
          "fr-arrete-2006", "2011-04-27",
          "us-fda-old", "2020-07-26");

  /**
   * Series of which a part of the document's table was read: the notes of their rows say so, or the
   * document is known through a quotation or a trade report alone.
   */
  private static final Set<String> READ_IN_PART =
      Set.of(
          "anz-nrv-2006",
          "codex-nrv",
          "dk-guide",
          "dk-tgl",
          "efsa-d-ul-2023",
          "jp-dri-2020",
          "jp-dri-2025",
          "nnr-2023-perkg",
          "uk-evm-2003",
          "us-fda-old");

  private final ReferenceFixes fixes = new ReferenceFixes();
  private final List<ObjectNode> references = new ArrayList<>();
  private final Citations citations;
  private final Texts texts;

  private ReferenceImporter(Path target) {
    citations = Citations.open(target);
    texts = Texts.open(target);
    texts.forget("reference");
  }

  static Report run(Path source, Path target) {
    ReferenceImporter importer = new ReferenceImporter(target);
    importer.read(source, "reference-intakes", COLUMNS, ReferenceScopes::ofVitaminK);
    List<String> withNutrient = new ArrayList<>(COLUMNS);
    withNutrient.add("nutrient");
    importer.read(
        source, "companions", withNutrient, (row, kind) -> ReferenceScopes.ofCompanion(row));
    return importer.write(target);
  }

  private void read(
      Path source,
      String name,
      List<String> columns,
      BiFunction<Row, ReferenceKind, Scope> scopes) {
    ReferenceCitations named = new ReferenceCitations(source, name + "-citations");
    List<Row> rows = Table.read(source.resolve(name + ".csv"), columns);
    ExtractRows.own().check(name, "id", rows, List.of());
    for (Row row : Table.index(rows, "id").values()) {
      references.add(reference(fixes.apply(row, "id"), scopes));
      citations.put(named.named(row, "citation_key"));
    }
  }

  private Report write(Path target) {
    List<ObjectNode> sorted =
        references.stream()
            .map(reference -> Json.ordered(reference, Fields.REFERENCE))
            .sorted(Comparator.comparing(DataFile::id))
            .toList();
    new DataFile(Json.object(), "references", sorted).write(target.resolve("references.json"));
    citations.save();
    texts.save();
    return new Report("References: " + sorted.size(), List.of());
  }

  private ObjectNode reference(Row row, BiFunction<Row, ReferenceKind, Scope> scopes) {
    ReferenceKind kind = row.among("kind", KINDS);
    Scope scope = scopes.apply(row, kind);
    ReferencePlausibility.check(row, kind, scope);
    ObjectNode reference = Json.object().put("id", row.required("id"));
    reference.put("authority", row.required("authority"));
    reference.put("country", row.required("country_region"));
    reference.put("document", row.required("document"));
    row.optional("edition_year").ifPresent(year -> reference.put("edition", year));
    addTime(reference, row);
    reference.put("kind", kind.name()).put("scope", scope.name());
    LegalStandings.of(row).ifPresent(found -> reference.put("legalStanding", found.name()));
    addPeople(reference, row);
    addAmount(reference, row);
    reference.put("citation", row.required("citation_key"));
    reference.put("verification", row.among("verification", VERIFICATIONS));
    row.optional("note")
        .ifPresent(note -> texts.put("reference." + row.text("id") + ".note", note));
    return reference;
  }

  private static void addTime(ObjectNode reference, Row row) {
    String series = row.text("id").replaceFirst("-[0-9]+$", "");
    row.optional("superseded_by")
        .filter(newer -> !newer.startsWith("none ("))
        .ifPresent(newer -> reference.put("supersededBy", newer));
    String until = ENDED.getOrDefault(series, "");
    row.require(
        "superseded_by",
        !until.isEmpty() || !row.text("superseded_by").startsWith("none ("),
        "a series, or an end that the importer knows");
    if (!until.isEmpty()) {
      reference.put("inForceUntil", until);
    }
    if (READ_IN_PART.contains(series)) {
      reference.put("readInPart", true);
    }
  }

  private static void addPeople(ObjectNode reference, Row row) {
    reference.put("group", row.among("life_stage", GROUPS).name());
    String sex = row.among("sex", SEXES);
    if (!sex.isEmpty()) {
      reference.put("sex", sex);
    }
    if (row.has("age_from") || row.has("age_to")) {
      addAges(reference, row);
    }
  }

  private static void addAges(ObjectNode reference, Row row) {
    row.require("age_from", row.has("age_from"), "where the band begins");
    row.optionalInteger("age_from").ifPresent(from -> reference.put("from", from));
    row.optionalInteger("age_to").ifPresent(to -> reference.put("to", to));
    row.require(
        "age_to_bound",
        row.has("age_to") != row.text("age_to_bound").equals("open"),
        "inclusive or exclusive with an end, open without");
    if (row.text("age_to_bound").equals("exclusive")) {
      reference.put("toExclusive", true);
    }
    reference.put("ageUnit", row.among("age_unit", AGE_UNITS).name());
  }

  private static void addAmount(ObjectNode reference, Row row) {
    boolean value = row.text("amount_status").equals("value");
    row.require(
        "amount_status",
        value || row.text("amount_status").equals("none_set"),
        "value or none_set");
    row.require("amount", value == row.has("amount"), value ? "an amount" : "no amount");
    if (!value) {
      return;
    }
    reference.put("amount", row.decimal("amount"));
    row.optionalDecimal("amount_max").ifPresent(max -> reference.put("amountMax", max));
    reference.put("unit", row.among("unit", UNITS));
    boolean perKg = row.text("per_kg").equals("yes");
    row.require("per_kg", perKg == row.text("unit").contains("/kg"), "what the unit says");
    if (perKg) {
      reference.put("perKg", true);
    }
    if (row.text("unit").endsWith("increment")) {
      reference.put("increment", true);
    }
  }
}
