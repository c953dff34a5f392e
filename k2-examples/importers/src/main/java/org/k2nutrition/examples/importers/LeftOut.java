package org.k2nutrition.examples.importers;

import java.util.List;
import java.util.Optional;

/** What was looked at and left out of the curated foods, each with its reason. */
final class LeftOut {

  private static final List<String> COLUMNS = List.of("source", "item", "reason");

  /**
   * One thing, or one kind of things.
   *
   * @param source a publication or a table, by its key
   * @param item a food as the source calls it, or the id of a record
   * @param reason why
   */
  record Entry(String source, String item, String reason) {}

  private final List<Entry> entries;

  private LeftOut(List<Entry> entries) {
    this.entries = entries;
  }

  static LeftOut own() {
    return new LeftOut(
        Table.resource("left-out.csv", COLUMNS).stream()
            .map(
                row ->
                    new Entry(row.required("source"), row.required("item"), row.required("reason")))
            .toList());
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<String> reason(String source, String item) {
    return entries.stream()
        .filter(entry -> entry.source().equals(source) && entry.item().equals(item))
        .map(Entry::reason)
        .findFirst();
  }
}
