package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JSON whose numbers keep their digits and whose fields keep their order. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode read(Path file) {
    try {
      return asObject(MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (JsonProcessingException e) {
      throw new ImportException(
          String.valueOf(file.getFileName()), e.getOriginalMessage(), "well-formed JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document that belongs to the importers themselves. */
  static ObjectNode resource(String name) {
    try (InputStream stream = Json.class.getResourceAsStream(name)) {
      return asObject(MAPPER.readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode parse(String text) {
    try {
      return asObject(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new ImportException("JSON", text, "a well-formed object");
    }
  }

  /** Compact, on one line. */
  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields of an object in a fixed order; a field without a place in the order is refused. */
  static ObjectNode ordered(ObjectNode object, List<String> order) {
    ObjectNode ordered = object();
    order.stream().filter(object::has).forEach(field -> ordered.set(field, object.get(field)));
    if (ordered.size() != object.size()) {
      throw new ImportException("Field order", write(object), "only the fields " + order);
    }
    return ordered;
  }

  static List<ObjectNode> objects(JsonNode array) {
    List<ObjectNode> objects = new ArrayList<>();
    array.forEach(node -> objects.add(asObject(node)));
    return objects;
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.textValue()));
    return texts;
  }

  private static ObjectNode asObject(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new ImportException("JSON", node.toString(), "an object");
  }
}
