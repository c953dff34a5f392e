package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.examples.cli.report.DayCsv;
import org.k2nutrition.examples.cli.report.DiaryReport;

/** The files that an assessed diary is written to. */
final class ReportFiles {

  private final @Nullable OutputFile html;
  private final @Nullable OutputFile csv;

  private ReportFiles(@Nullable OutputFile html, @Nullable OutputFile csv) {
    this.html = html;
    this.csv = csv;
  }

  /** Two different files at most, and never the diary. */
  static ReportFiles named(@Nullable String html, @Nullable String csv, Path diary)
      throws IOException {
    @Nullable OutputFile page = other("--html", html, diary, "the diary");
    @Nullable OutputFile table = other("--csv", csv, diary, "the diary");
    if (page != null && table != null) {
      requireOther("--csv", table, page.path(), "the page");
    }
    return new ReportFiles(page, table);
  }

  /** What was read must not be written over. */
  void requireNot(Path overlay) throws IOException {
    if (html != null) {
      requireOther("--html", html, overlay, "an overlay");
    }
    if (csv != null) {
      requireOther("--csv", csv, overlay, "an overlay");
    }
  }

  private static @Nullable OutputFile other(
      String option, @Nullable String name, Path diary, String what) throws IOException {
    if (name == null) {
      return null;
    }
    OutputFile file = OutputFile.named(option, name);
    requireOther(option, file, diary, what);
    return file;
  }

  static void requireOther(String option, OutputFile file, Path other, String what)
      throws IOException {
    if (file.is(other)) {
      throw new BadInputException(
          "the same file as " + what, option, file.path().toString(), "a file of its own");
    }
  }

  /** Makes every text before it writes the first file. */
  void write(DiaryReport report) {
    Map<OutputFile, String> texts = new LinkedHashMap<>();
    if (html != null) {
      texts.put(html, report.html());
    }
    if (csv != null) {
      texts.put(csv, DayCsv.of(report.assessment()));
    }
    texts.forEach(OutputFile::write);
  }

  /** The files, for a message. */
  List<Path> written() {
    return Stream.of(html, csv).filter(Objects::nonNull).map(OutputFile::path).toList();
  }
}
