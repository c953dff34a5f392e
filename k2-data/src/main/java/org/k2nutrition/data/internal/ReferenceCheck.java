package org.k2nutrition.data.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.Verification;

/**
 * Follows the references between records, by the names of the fields and not by the readers: these
 * pass over what nothing shows, such as the citations of a brand.
 */
final class ReferenceCheck {

  private static final String CITATIONS = "citations.json";
  private static final String TABLES = "a publisher's table";
  private static final String MEDICINES = "medicines.json";
  private static final String CONDITIONS = "conditions.json";

  private static final Map<String, String> TARGETS =
      Map.ofEntries(
          Map.entry("citation", CITATIONS),
          Map.entry("citations", CITATIONS),
          Map.entry("publication", CITATIONS),
          Map.entry("via", CITATIONS),
          Map.entry("sources", CITATIONS),
          Map.entry("notices", CITATIONS),
          Map.entry("affects", CITATIONS),
          Map.entry("partOf", CITATIONS),
          Map.entry("links", TABLES),
          Map.entry("companionsFrom", TABLES),
          Map.entry("literature", Literature.FILE),
          Map.entry("medicines", MEDICINES),
          Map.entry("conditions", CONDITIONS));

  private final Map<String, Set<String>> ids = new HashMap<>();

  /**
   * Works out what may be referred to.
   *
   * @param byFile the ids of each file; what refers to a file that was left out is passed over
   * @param tables the files that are tables of a publisher: a link leads to one of their records
   */
  ReferenceCheck(Map<String, Set<String>> byFile, Set<String> tables) {
    ids.putAll(byFile);
    Set<String> foods = new HashSet<>();
    tables.forEach(file -> foods.addAll(byFile.getOrDefault(file, Set.of())));
    ids.put(TABLES, foods);
  }

  /** Goes through what stands before the first list of a file. */
  void checkHeader(String file, JsonCursor header) {
    header.requireObject();
    while (header.nextField() && !header.isList()) {
      value(file, header.field(), header);
    }
  }

  /** Goes through one record to its end. */
  void check(String file, JsonCursor record) {
    while (record.nextField()) {
      value(file, record.field(), record);
    }
  }

  private void value(String file, String field, JsonCursor cursor) {
    if (cursor.isObject()) {
      check(file, cursor);
    } else if (cursor.isList()) {
      while (cursor.nextElement()) {
        value(file, field, cursor);
      }
    } else if (cursor.isText()) {
      text(file, field, cursor);
    }
  }

  private void text(String file, String field, JsonCursor cursor) {
    String text = cursor.string();
    if (field.equals("verification")) {
      cursor.constant(Verification.class);
    }
    @Nullable String target = target(file, field);
    @Nullable Set<String> there = target == null ? null : ids.get(target);
    if (there != null && !there.contains(text)) {
      throw cursor.fault("found '" + text + "', expected a record of " + target, null);
    }
  }

  /** The file that a field refers to, or null; members of a class are of its own kind. */
  private static @Nullable String target(String file, String field) {
    if (field.equals("members") || field.equals("possibly")) {
      return file.equals(CONDITIONS) ? CONDITIONS : MEDICINES;
    }
    return TARGETS.get(field);
  }
}
