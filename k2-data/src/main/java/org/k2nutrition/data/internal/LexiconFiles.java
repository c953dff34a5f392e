package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.interaction.recognition.Lexicon;
import org.k2nutrition.interaction.recognition.Lexicons;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.source.Code;
import org.k2nutrition.source.DatasetException;

/**
 * Reads what medicines and conditions are called: {@code medicines.json}, {@code brands.json},
 * {@code ambiguous-names.json}, {@code conditions.json} and the files of codes.
 */
final class LexiconFiles {

  private LexiconFiles() {}

  /** The names and codes of all systems but some. */
  static Lexicons read(Set<CodeSystem> without) {
    return new Lexicons(medicines(without), conditions(without));
  }

  private static Lexicon medicines(Set<CodeSystem> without) {
    List<CodeFile> codes = CodeFile.readAll(without, "medicines");
    Lexicon.Builder lexicon = Lexicon.builder();
    Drafts drafts = new Drafts("medicines.json", CodeFile.shown(codes));
    drafts.words().forEach(lexicon::ignorable);
    drafts.addTo(lexicon);
    read("brands.json", "brand", cursor -> brand(lexicon, cursor));
    read("ambiguous-names.json", "text", cursor -> ambiguous(lexicon, cursor));
    codes.forEach(file -> file.addTo(lexicon));
    return lexicon.build();
  }

  private static Lexicon conditions(Set<CodeSystem> without) {
    List<CodeFile> codes = CodeFile.readAll(without, "conditions");
    Lexicon.Builder lexicon = Lexicon.builder();
    new Drafts("conditions.json", CodeFile.shown(codes)).addTo(lexicon);
    codes.forEach(file -> file.addTo(lexicon));
    return lexicon.build();
  }

  private static void read(String file, String idField, Consumer<JsonCursor> reader) {
    new RecordFile(file, Resources.read(file), idField)
        .forEach(
            cursor -> {
              try {
                reader.accept(cursor);
              } catch (IllegalArgumentException e) {
                throw cursor.fault(String.valueOf(e.getMessage()), e);
              }
            });
  }

  private static void brand(Lexicon.Builder lexicon, JsonCursor cursor) {
    String brand = "";
    List<String> holds = List.of();
    List<String> countries = List.of();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "brand" -> brand = cursor.string();
        case "medicines" -> holds = cursor.strings();
        case "countries" -> countries = cursor.strings();
        case "citations" -> cursor.strings();
        case "verification" -> cursor.string();
        default -> throw cursor.unknownField();
      }
    }
    lexicon.brand(brand, holds, Set.copyOf(countries));
  }

  private static void ambiguous(Lexicon.Builder lexicon, JsonCursor cursor) {
    String text = "";
    List<String> possibly = List.of();
    boolean open = false;
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "text" -> text = cursor.string();
        case "possibly" -> possibly = cursor.strings();
        case "open" -> open = cursor.bool();
        case "citations" -> cursor.strings();
        case "verification" -> cursor.string();
        default -> throw cursor.unknownField();
      }
    }
    lexicon.ambiguous(text, possibly, open);
  }

  /** The concepts of a file, half read: members and guesses may stand further down. */
  private static final class Drafts {

    private final String name;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<Code>> codes;
    private final RecordFile file;

    Drafts(String name, Map<String, List<Code>> codes) {
      this.name = name;
      this.codes = codes;
      this.file = new RecordFile(name, Resources.read(name), "id");
      file.forEach(this::draft);
    }

    List<String> words() {
      JsonCursor header = file.header();
      header.requireObject();
      header.nextField();
      return header.strings();
    }

    private void draft(JsonCursor cursor) {
      Draft draft = new Draft();
      while (cursor.nextField()) {
        draft.accept(cursor);
      }
      drafts.put(draft.id, draft);
    }

    void addTo(Lexicon.Builder lexicon) {
      drafts.values().forEach(draft -> add(draft, this::addConcept, lexicon));
      drafts.values().forEach(draft -> add(draft, Drafts::addMore, lexicon));
    }

    private void add(
        Draft draft, BiConsumer<Draft, Lexicon.Builder> part, Lexicon.Builder lexicon) {
      try {
        part.accept(draft, lexicon);
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw new DatasetException(name, draft.id, "", String.valueOf(e.getMessage()), e);
      }
    }

    private void addConcept(Draft draft, Lexicon.Builder lexicon) {
      lexicon.concept(draft.concept(codes.getOrDefault(draft.id, List.of())), draft.names);
    }

    private static void addMore(Draft draft, Lexicon.Builder lexicon) {
      draft.misspellings.forEach(name -> lexicon.ambiguous(name, List.of(draft.id), true));
      if (!draft.members.isEmpty()) {
        lexicon.members(draft.id, draft.members);
      }
    }
  }

  /** One concept, half read. */
  private static final class Draft {
    private String id = "";
    private final Concept.Builder concept = Concept.builder();
    private final Set<String> names = new HashSet<>();
    private final List<String> misspellings = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    void accept(JsonCursor cursor) {
      switch (cursor.field()) {
        case "id" -> id = cursor.string();
        case "name" -> concept.name(cursor.string());
        case "classes" -> concept.classes(cursor.strings());
        case "form" -> concept.form(SupplementForm.of(cursor.string()));
        case "members", "possibly" -> members.addAll(cursor.strings());
        case "names" -> translations(cursor);
        case "salts" -> names.addAll(cursor.strings());
        case "misspellings" -> misspellings.addAll(cursor.strings());
        case "citations" -> cursor.strings();
        case "kind", "verification", "note" -> cursor.string();
        default -> throw cursor.unknownField();
      }
    }

    private void translations(JsonCursor cursor) {
      cursor.requireObject();
      while (cursor.nextField()) {
        names.addAll(cursor.strings());
      }
    }

    Concept concept(List<Code> codes) {
      return concept.id(id).codes(codes).build();
    }
  }
}
