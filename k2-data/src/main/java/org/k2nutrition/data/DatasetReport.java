package org.k2nutrition.data;

import java.util.List;

/**
 * What {@link K2#verify} checked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param dataVersion the version of the data
 * @param files each file with its number of records; unmodifiable
 * @param checks what was checked, in words; unmodifiable
 */
public record DatasetReport(String dataVersion, List<CheckedFile> files, List<String> checks) {

  /**
   * A file that was checked.
   *
   * <p>This class is immutable and thread-safe.
   *
   * @param name its name
   * @param records how many records it has
   */
  public record CheckedFile(String name, int records) {}

  /**
   * Copies the lists.
   *
   * @param dataVersion the version of the data
   * @param files each file with its number of records
   * @param checks what was checked
   */
  public DatasetReport {
    files = List.copyOf(files);
    checks = List.copyOf(checks);
  }

  /**
   * How many records were checked.
   *
   * @return the sum over the files
   */
  public int records() {
    return files.stream().mapToInt(CheckedFile::records).sum();
  }
}
