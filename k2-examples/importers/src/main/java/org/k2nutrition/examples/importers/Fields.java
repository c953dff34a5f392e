package org.k2nutrition.examples.importers;

import java.util.List;

/** The order of the fields of each kind of record, as the description of the format gives it. */
final class Fields {

  static final List<String> FOOD =
      List.of(
          "id",
          "name",
          "original",
          "names",
          "group",
          "tableGroup",
          "state",
          "plant",
          "codes",
          "links",
          "literature",
          "companionsFrom",
          "note",
          "companions",
          "measurements",
          "composites",
          "portions");

  static final List<String> MEASUREMENT =
      List.of(
          "component",
          "qualifier",
          "value",
          "limit",
          "lowerLimit",
          "limitKind",
          "lowerLimit",
          "min",
          "max",
          "n",
          "se",
          "sd",
          "analysed",
          "state",
          "country",
          "method",
          "derivation",
          "note",
          "sources",
          "record",
          "publication",
          "via",
          "verification",
          "origin",
          "originReason");

  static final List<String> LITERATURE =
      List.of(
          "id",
          "publication",
          "via",
          "food",
          "country",
          "state",
          "origin",
          "originReason",
          "measurements");

  static final List<String> CITATION =
      List.of(
          "key", "authors", "title", "container", "year", "doi", "pmid", "url", "licence", "note");

  static final List<String> REFERENCE =
      List.of(
          "id",
          "authority",
          "country",
          "document",
          "edition",
          "supersededBy",
          "inForceUntil",
          "readInPart",
          "kind",
          "legalStanding",
          "scope",
          "group",
          "sex",
          "from",
          "to",
          "toExclusive",
          "ageUnit",
          "amount",
          "amountMax",
          "unit",
          "perKg",
          "increment",
          "citation",
          "verification");

  private Fields() {}
}
