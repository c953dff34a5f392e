package org.k2nutrition.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** What one run of the program left behind. */
record Run(int status, String out, String err) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  /** Standard output, which is one JSON document. */
  JsonNode document() {
    try {
      return MAPPER.readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not one JSON document: " + this, e);
    }
  }

  JsonNode result() {
    return document().path("result");
  }

  JsonNode error() {
    return document().path("error");
  }

  /** Messages that are no warnings. */
  List<String> errors() {
    return err.lines().filter(line -> !line.startsWith("k2: warning: ")).toList();
  }

  List<String> warnings() {
    return err.lines().filter(line -> line.startsWith("k2: warning: ")).toList();
  }
}
