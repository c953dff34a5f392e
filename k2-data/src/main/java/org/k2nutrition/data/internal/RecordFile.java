package org.k2nutrition.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/**
 * A data file with one record a line, sorted by the id with which each record begins: a record is
 * found by bisection, and only what is asked for is parsed.
 *
 * <p>This class is immutable and thread-safe.
 */
final class RecordFile {

  /** How many bytes of a line that is no record a message shows. */
  private static final int LONGEST_QUOTED = 40;

  private final String name;
  private final byte[] bytes;
  private final byte[] prefix;
  private final int start;
  private final int end;

  /**
   * A file.
   *
   * @param name its name, for messages
   * @param bytes its bytes; not copied
   * @param idField the field with which every record begins
   */
  RecordFile(String name, byte[] bytes, String idField) {
    this.name = name;
    this.bytes = bytes;
    this.prefix = ("{\"" + idField + "\":\"").getBytes(StandardCharsets.UTF_8);
    this.start = firstRecord();
    this.end = endOfRecords();
  }

  String name() {
    return name;
  }

  /** A cursor on the object that holds the records, for the fields before them. */
  JsonCursor header() {
    return JsonCursor.on(name, bytes, 0, bytes.length);
  }

  /** A cursor on the record with an id, or null. */
  @Nullable JsonCursor find(String id) {
    byte[] key = id.getBytes(StandardCharsets.UTF_8);
    int low = start;
    int high = end;
    while (low < high) {
      int line = lineStart((low + high) >>> 1, low);
      int order = compare(key, line);
      if (order == 0) {
        return record(line, lineEnd(line));
      }
      if (order < 0) {
        high = line;
      } else {
        low = lineEnd(line) + 1;
      }
    }
    return null;
  }

  /** Goes through all records in order. */
  void forEach(Consumer<JsonCursor> reader) {
    for (int line = start; line < end; line = lineEnd(line) + 1) {
      reader.accept(record(line, lineEnd(line)));
    }
  }

  /** The ids in order, without parsing the records. */
  void forEachId(Consumer<String> reader) {
    for (int line = start; line < end; line = lineEnd(line) + 1) {
      reader.accept(idAt(line));
    }
  }

  private JsonCursor record(int from, int to) {
    JsonCursor cursor = JsonCursor.on(name, bytes, from, to - from);
    cursor.inRecord(idAt(from));
    cursor.requireObject();
    return cursor;
  }

  private String idAt(int line) {
    requirePrefix(line);
    int from = line + prefix.length;
    return text(from, idEnd(from));
  }

  private int idEnd(int from) {
    int to = from;
    while (to < end && bytes[to] != '"') {
      to++;
    }
    return to;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private int compare(byte[] key, int line) {
    requirePrefix(line);
    int from = line + prefix.length;
    return Arrays.compareUnsigned(key, 0, key.length, bytes, from, idEnd(from));
  }

  private void requirePrefix(int line) {
    if (!Arrays.equals(
        bytes, line, Math.min(line + prefix.length, end), prefix, 0, prefix.length)) {
      String found = text(line, Math.min(lineEnd(line), line + LONGEST_QUOTED));
      String begin = new String(prefix, StandardCharsets.UTF_8);
      throw new DatasetException(
          name, "", "", "found '" + found + "', expected a record, '" + begin + "…'", null);
    }
  }

  private int firstRecord() {
    int line = 0;
    while (line < bytes.length && bytes[line] != '\n') {
      line++;
    }
    return Math.min(line + 1, bytes.length);
  }

  /** The records end where the last line, which closes list and object, begins. */
  private int endOfRecords() {
    int last = bytes.length - 1;
    while (last >= start && bytes[last] != ']') {
      last--;
    }
    if (last < start) {
      throw new DatasetException(
          name, "", "", "found no list of records, expected one a line", null);
    }
    return last;
  }

  private int lineStart(int at, int low) {
    int line = at;
    while (line > low && bytes[line - 1] != '\n') {
      line--;
    }
    return line;
  }

  private int lineEnd(int line) {
    int at = line;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }
}
