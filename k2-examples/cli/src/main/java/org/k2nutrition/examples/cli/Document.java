package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.Version;

/** The document around every JSON result. */
final class Document {

  static final String DISCLAIMER = "Not medical advice.";

  private static final int SCHEMA_VERSION = 1;

  private Document() {}

  static Map<String, @Nullable Object> of(Version version, Object result) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", SCHEMA_VERSION);
    document.put("libraryVersion", version.library());
    document.put("dataVersion", version.data());
    document.put("disclaimer", DISCLAIMER);
    document.put("result", result);
    return document;
  }
}
