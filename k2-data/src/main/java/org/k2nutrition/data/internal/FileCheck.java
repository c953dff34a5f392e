package org.k2nutrition.data.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import org.k2nutrition.source.DatasetException;

/** One file of the dataset beside what the manifest says of it. */
final class FileCheck {

  private static final Set<String> BY_KEY =
      Set.of("citations.json", "studies.json", "retractions.json");

  private final Manifest.DataFile expected;
  private final byte[] bytes;
  private final String idField;
  private final RecordFile file;

  /** Reads the file as shipped. */
  FileCheck(Manifest.DataFile expected) {
    this.expected = expected;
    this.bytes = Resources.read(expected.name());
    this.idField = idField(expected.name());
    this.file = new RecordFile(expected.name(), bytes, idField);
  }

  /** The field with which the records of a file begin, see docs/data-format.md. */
  private static String idField(String file) {
    if (BY_KEY.contains(file) || file.startsWith("texts_")) {
      return "key";
    }
    if (file.startsWith("codes-")) {
      return "code";
    }
    return switch (file) {
      case "brands.json" -> "brand";
      case "ambiguous-names.json" -> "text";
      default -> "id";
    };
  }

  /**
   * The ids of the records. They ascend, so that none stands twice and bisection finds each; and
   * all of them are there.
   */
  Set<String> ids() {
    AscendingIds ascending = new AscendingIds(expected.name(), idField);
    file.forEachId(ascending);
    Set<String> ids = ascending.ids();
    if (ids.size() != expected.records()) {
      throw fault("found '" + ids.size() + "' records, expected '" + expected.records() + "'");
    }
    return ids;
  }

  JsonCursor header() {
    return file.header();
  }

  void forEach(Consumer<JsonCursor> reader) {
    file.forEach(reader);
  }

  /** Nothing of the file was changed since the manifest was written. */
  void digest() {
    String found = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!found.equals(expected.sha256())) {
      throw fault("found the digest '" + found + "', expected '" + expected.sha256() + "'");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every platform has SHA-256", e);
    }
  }

  private DatasetException fault(String problem) {
    return new DatasetException(expected.name(), "", "", problem, null);
  }
}
