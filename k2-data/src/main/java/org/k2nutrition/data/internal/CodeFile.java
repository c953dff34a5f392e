package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.interaction.recognition.Lexicon;
import org.k2nutrition.source.Code;

/**
 * The codes of one system, from {@code codes-atc.json}, {@code codes-rxnorm.json} and so on. A file
 * that is not there is a system that was left out.
 */
final class CodeFile {

  /** Codes of single products are for looking up, not for showing with a substance. */
  private static final Set<String> SHOWN = Set.of("INGREDIENT", "CLASS", "CONDITION");

  private final CodeSystem system;
  private final List<Row> rows = new ArrayList<>();

  private CodeFile(CodeSystem system) {
    this.system = system;
  }

  /** The codes of a system for {@code medicines} or {@code conditions}. */
  static CodeFile read(CodeSystem system, String what) {
    CodeFile file = new CodeFile(system);
    String name = name(system);
    byte @Nullable [] bytes = Resources.find(name);
    if (bytes != null) {
      new RecordFile(name, bytes, "code").forEach(cursor -> file.row(cursor, what));
    }
    return file;
  }

  static String name(CodeSystem system) {
    return "codes-" + system.key() + ".json";
  }

  private void row(JsonCursor cursor, String what) {
    String code = "";
    String level = "";
    List<String> ids = List.of();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "code" -> code = cursor.string();
        case "medicines", "conditions" -> {
          boolean wanted = cursor.field().equals(what);
          List<String> read = cursor.strings();
          ids = wanted ? read : ids;
        }
        case "level" -> level = cursor.string();
        case "display", "citation", "verification" -> cursor.string();
        default -> throw cursor.unknownField();
      }
    }
    if (!ids.isEmpty()) {
      rows.add(new Row(code, level, ids));
    }
  }

  /** Adds the codes to show with each concept. */
  void addShown(Map<String, List<Code>> codesById) {
    for (Row row : rows) {
      if (SHOWN.contains(row.level)) {
        for (String id : row.ids) {
          codesById
              .computeIfAbsent(id, key -> new ArrayList<>())
              .add(new Code(system.key(), row.code));
        }
      }
    }
  }

  /** Adds the codes to look up. */
  void addTo(Lexicon.Builder lexicon) {
    rows.forEach(row -> lexicon.code(system.key(), row.code, row.ids));
  }

  /** The codes of all systems but some. */
  static List<CodeFile> readAll(Set<CodeSystem> without, String what) {
    List<CodeFile> files = new ArrayList<>();
    for (CodeSystem system : CodeSystem.values()) {
      if (!without.contains(system)) {
        files.add(read(system, what));
      }
    }
    return files;
  }

  static Map<String, List<Code>> shown(List<CodeFile> files) {
    Map<String, List<Code>> shown = new HashMap<>();
    files.forEach(file -> file.addShown(shown));
    return shown;
  }

  private record Row(String code, String level, List<String> ids) {}
}
