package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.internal.shape.Faults;

/** Reads the JSON of an overlay within limits; it comes from outside. */
final class OverlayJson {

  /** The largest overlay, in bytes: three times all foods of the United States' table. */
  static final int MOST_BYTES = 8 << 20;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(16)
          .maxStringLength(4_000)
          .maxNumberLength(40)
          .maxNameLength(200)
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
    try {
      @Nullable JsonNode root = MAPPER.readTree(bytes);
      if (root == null || root.isMissingNode()) {
        faults.add("", "found nothing, expected a JSON object");
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      faults.add("", place(e.getLocation()) + firstLine(e.getOriginalMessage()));
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

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? "not JSON: "
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": not JSON: ";
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
