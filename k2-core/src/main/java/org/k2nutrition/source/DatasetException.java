package org.k2nutrition.source;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A fault in a data file, with the place where it stands. In the shipped dataset it is a fault of
 * the library and stops loudly; in a caller's own file it says what to mend. The message is one
 * line.
 */
public final class DatasetException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** The file with the fault. */
  private final String file;

  /** The record with the fault, or empty. */
  private final String record;

  /** The field with the fault, or empty. */
  private final String field;

  /**
   * A fault in a file.
   *
   * @param file the file
   * @param record the id of the record, or empty
   * @param field the field, or empty
   * @param problem what was found and what was expected
   * @param cause the cause, or null
   */
  public DatasetException(
      String file, String record, String field, String problem, @Nullable Throwable cause) {
    super(oneLine(place(file, record, field) + ": " + problem), cause);
    this.file = file;
    this.record = record;
    this.field = field;
  }

  /** What is quoted may hold the breaks of lines of a damaged file. */
  private static String oneLine(String message) {
    return message.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
  }

  private static String place(String file, String record, String field) {
    return file
        + (record.isEmpty() ? "" : ", record '" + record + "'")
        + (field.isEmpty() ? "" : ", field '" + field + "'");
  }

  /**
   * The file with the fault.
   *
   * @return its name
   */
  public String file() {
    return file;
  }

  /**
   * The record with the fault.
   *
   * @return its id, or empty if it is not in one record
   */
  public String record() {
    return record;
  }

  /**
   * The field with the fault.
   *
   * @return its name, or empty
   */
  public String field() {
    return field;
  }
}
