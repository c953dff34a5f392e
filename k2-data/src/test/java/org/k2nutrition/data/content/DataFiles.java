package org.k2nutrition.data.content;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.k2nutrition.data.K2;

/** The files of the dataset as shipped, read without the library's own readers. */
final class DataFiles {

  static final String MANIFEST = "manifest.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final Map<String, JsonNode> READ = new LinkedHashMap<>();

  private DataFiles() {}

  static byte[] bytes(String file) {
    try (InputStream stream = K2.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("No such file in the dataset: '" + file + "'");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static synchronized JsonNode json(String file) {
    return READ.computeIfAbsent(file, name -> parse(text(name)));
  }

  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The manifest's entries: tables of foods first, then the other files. */
  static List<JsonNode> entries() {
    return Stream.of("tables", "files").flatMap(list -> stream(json(MANIFEST).path(list))).toList();
  }

  static List<String> names() {
    return entries().stream().map(entry -> entry.get("file").textValue()).toList();
  }

  static List<String> tables() {
    return stream(json(MANIFEST).path("tables"))
        .map(table -> table.get("file").textValue())
        .toList();
  }

  /** All foods of all tables, by id. */
  static Map<String, JsonNode> foods() {
    Map<String, JsonNode> foods = new LinkedHashMap<>();
    for (String table : tables()) {
      records(table).forEach(food -> foods.put(food.get("id").textValue(), food));
    }
    return foods;
  }

  /** The records of a file: the last list of the document. */
  static List<JsonNode> records(String file) {
    Optional<JsonNode> list =
        stream(json(file)).filter(JsonNode::isArray).reduce((first, second) -> second);
    return stream(list.orElseThrow()).toList();
  }

  static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
