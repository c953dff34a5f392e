package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.internal.shape.Faults;

/** Reads the JSON of an overlay within limits; it comes from outside. */
final class OverlayJson {

  /** The largest overlay, in bytes: three times all foods of the United States' table. */
  static final int MOST_BYTES = 8 << 20;

  private static final String MARK = "\uFEFF";

  private static final int DEEPEST = 16;
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 200;

  /** The limits, for messages. */
  static final String MOST =
      "at most %d levels, texts of %d letters, numbers of %d digits and names of %d letters"
          .formatted(DEEPEST, LONGEST_TEXT, LONGEST_NUMBER, LONGEST_NAME);

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxStringLength(LONGEST_TEXT)
          .maxNumberLength(LONGEST_NUMBER)
          .maxNameLength(LONGEST_NAME)
          .build();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private OverlayJson() {}

  /** The document, or empty with a fault if it is too large or no JSON. */
  static Optional<JsonNode> read(InputStream in, Faults faults) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      faults.add("", "found more than " + MOST_BYTES + " bytes, expected at most so many");
      return Optional.empty();
    }
    Optional<String> text = text(bytes, faults);
    return text.isEmpty() ? Optional.empty() : parse(text.get(), faults);
  }

  /** JSON is UTF-8 (RFC 8259, section 8.1). */
  private static Optional<String> text(byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = out.flip().toString();
      faults.add(
          "",
          "line %d, column %d: found the byte 0x%02X, expected UTF-8 text"
              .formatted(
                  1 + before.chars().filter(c -> c == '\n').count(),
                  before.length() - before.lastIndexOf('\n'),
                  bytes[in.position()]));
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
  }

  private static Optional<JsonNode> parse(String text, Faults faults) throws IOException {
    JsonParser parser = MAPPER.createParser(text);
    try (parser) {
      @Nullable JsonNode root = MAPPER.readTree(parser);
      if (root == null || root.isMissingNode()) {
        faults.add("", "found nothing, expected a JSON object");
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      faults.add("", NotJson.of(text, e, parser));
      return Optional.empty();
    }
  }

  /** A part of a document, as the readers of the shipped files take it. */
  static JsonCursor cursor(String file, String record, JsonNode node) {
    byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
    JsonCursor cursor = JsonCursor.on(file, bytes, 0, bytes.length);
    cursor.inRecord(record);
    return cursor;
  }
}
