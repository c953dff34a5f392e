package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/**
 * Walks through one JSON value field by field and says where a fault stands.
 *
 * <p>Reading is strict: an unknown field, a value of the wrong kind or a doubled field is an error.
 */
final class JsonCursor {

  private final String file;
  private final JsonParser parser;
  private String record = "";
  private String field = "";

  private JsonCursor(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** A cursor on the first token of some bytes of a file. */
  static JsonCursor on(String file, byte[] bytes, int offset, int length) {
    JsonCursor cursor = new JsonCursor(file, JsonParsers.over(bytes, offset, length));
    cursor.advance();
    return cursor;
  }

  /** Names the record for messages. */
  void inRecord(String id) {
    this.record = id;
  }

  /** The record the cursor is in, or empty. */
  String record() {
    return record;
  }

  /** Moves to the value of the next field of the current object; false at its end. */
  boolean nextField() {
    JsonToken token = advance();
    if (token == JsonToken.END_OBJECT) {
      return false;
    }
    if (token != JsonToken.FIELD_NAME) {
      throw unexpected("an object");
    }
    field = text();
    advance();
    return true;
  }

  /** Moves to the next element of the current list; false at its end. */
  boolean nextElement() {
    if (parser.currentToken() == null) {
      throw unexpected("a list");
    }
    return advance() != JsonToken.END_ARRAY;
  }

  /** The field the cursor is at. */
  String field() {
    return field;
  }

  void requireList() {
    require(JsonToken.START_ARRAY, "a list");
  }

  void requireObject() {
    require(JsonToken.START_OBJECT, "an object");
  }

  boolean isList() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  boolean isNumber() {
    @Nullable JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  String string() {
    require(JsonToken.VALUE_STRING, "a text");
    return text();
  }

  BigDecimal decimal() {
    if (!isNumber()) {
      throw unexpected("a number");
    }
    return new BigDecimal(text());
  }

  int integer() {
    require(JsonToken.VALUE_NUMBER_INT, "a whole number");
    try {
      return parser.getIntValue();
    } catch (IOException e) {
      throw fault("found '" + text() + "', expected a whole number below 2147483648", e);
    }
  }

  boolean bool() {
    @Nullable JsonToken token = parser.currentToken();
    if (token == null || !token.isBoolean()) {
      throw unexpected("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  LocalDate date() {
    String text = string();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw fault("found '" + text + "', expected a date such as 2017-05-30", e);
    }
  }

  List<String> strings() {
    requireList();
    List<String> strings = new ArrayList<>();
    while (nextElement()) {
      strings.add(string());
    }
    return strings;
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = string();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      String kind = type.getSimpleName().toLowerCase(Locale.ROOT);
      throw fault("found '" + name + "', expected a " + kind, e);
    }
  }

  DatasetException unknownField() {
    return fault("unknown field", null);
  }

  DatasetException fault(String problem, @Nullable Throwable cause) {
    return new DatasetException(file, record, field, problem, cause);
  }

  private void require(JsonToken expected, String what) {
    if (parser.currentToken() != expected) {
      throw unexpected(what);
    }
  }

  private DatasetException unexpected(String what) {
    @Nullable JsonToken token = parser.currentToken();
    String found = token == null || token.isStructStart() || token.isStructEnd() ? "" : text();
    return fault("found '" + found + "', expected " + what, null);
  }

  private JsonToken advance() {
    try {
      @Nullable JsonToken token = parser.nextToken();
      if (token == null) {
        throw fault("file ends too early", null);
      }
      return token;
    } catch (IOException e) {
      throw fault("not JSON", e);
    }
  }

  private String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw fault("not JSON", e);
    }
  }
}
