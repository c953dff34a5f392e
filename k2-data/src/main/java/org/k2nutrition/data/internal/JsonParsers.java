package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;

/**
 * Makes Jackson's streaming parser over bytes in memory, without {@code JsonFactory}: loading the
 * factory pulls in Jackson's generators and non-blocking parsers, half of the classes a first
 * look-up would load (docs/cold-start.md). Doubled fields are refused.
 */
final class JsonParsers {

  private static final int FEATURES =
      JsonParser.Feature.collectDefaults()
          | JsonParser.Feature.STRICT_DUPLICATE_DETECTION.getMask();

  private static final ByteQuadsCanonicalizer NAMES = ByteQuadsCanonicalizer.createRoot();

  private JsonParsers() {}

  static JsonParser over(byte[] bytes, int offset, int length) {
    IOContext context =
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            new BufferRecycler(),
            ContentReference.unknown(),
            false);
    return new UTF8StreamJsonParser(
        context,
        FEATURES,
        null,
        null,
        NAMES.makeChild(JsonFactory.Feature.collectDefaults()),
        bytes,
        offset,
        offset + length,
        0,
        false);
  }
}
