package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts of the dataset in English, {@code texts_en.json}: importers add theirs. */
final class Texts {

  static final String FILE = "texts_en.json";

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
