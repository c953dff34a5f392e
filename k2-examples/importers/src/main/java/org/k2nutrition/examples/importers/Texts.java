package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.text.Phrase;

/** The texts of the dataset in English, {@code texts_en.json}: importers add theirs. */
final class Texts {

  static final String FILE = "texts_en.json";

  private static final String PHRASE = "phrase";

  private final Path file;
  private final Map<String, String> byKey = new TreeMap<>();

  private Texts(Path file) {
    this.file = file;
  }

  static Texts open(Path target) {
    Texts texts = new Texts(target.resolve(FILE));
    if (Files.exists(texts.file)) {
      DataFile.read(texts.file)
          .records()
          .forEach(r -> texts.put(r.get("key").textValue(), r.get("text").textValue()));
    }
    return texts;
  }

  void put(String key, String text) {
    byKey.put(key, text);
  }

  /** Writes the words of the sentences that k2-core puts together, for whoever translates them. */
  static Report addPhrases(Path target) {
    Texts texts = open(target);
    texts.forget(PHRASE);
    for (Phrase phrase : Phrase.values()) {
      String name = phrase.name().toLowerCase(Locale.ROOT).replace('_', '-');
      texts.put(PHRASE + "." + name, phrase.english());
    }
    texts.save();
    return new Report("phrases: " + Phrase.values().length, List.of());
  }

  /** Forgets the texts of records that are about to be written again. */
  void forget(String prefix) {
    byKey.keySet().removeIf(key -> key.startsWith(prefix + "."));
  }

  void save() {
    ObjectNode head = Json.object().put("language", "en");
    new DataFile(
            head,
            "texts",
            byKey.entrySet().stream()
                .map(e -> Json.object().put("key", e.getKey()).put("text", e.getValue()))
                .toList())
        .write(file);
  }
}
