package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  static ReportFiles named(@Nullable String html, @Nullable String csv, TextFile diary)
      throws IOException {
    @Nullable OutputFile page = html == null ? null : OutputFile.named("--html", html);
    @Nullable OutputFile table = csv == null ? null : OutputFile.named("--csv", csv);
    ReportFiles files = new ReportFiles(page, table);
    Optional<Path> read = diary.path();
    if (read.isPresent()) {
      files.requireNot(read.get(), "the diary");
    }
    if (page != null && table != null) {
      requireOther("--csv", table, page.path(), "the page");
    }
    return files;
  }

  /** What was read must not be written over. */
  void requireNot(Path read, String what) throws IOException {
    if (html != null) {
      requireOther("--html", html, read, what);
    }
    if (csv != null) {
      requireOther("--csv", csv, read, what);
    }
  }

  static void requireOther(String option, OutputFile file, Path other, String what)
      throws IOException {
    if (file.is(other)) {
      throw new BadInputException(
          "the same file as " + what, option, file.path().toString(), "a file of its own");
    }
  }

  /** Writes every file or none: each lies beside its place before the first is moved there. */
  void write(DiaryReport report) {
    Map<OutputFile, String> texts = new LinkedHashMap<>();
    if (html != null) {
      texts.put(html, report.html());
    }
    if (csv != null) {
      texts.put(csv, DayCsv.of(report.assessment()));
    }
    try {
      texts.forEach(OutputFile::prepare);
      texts.keySet().forEach(OutputFile::finish);
    } finally {
      texts.keySet().forEach(OutputFile::discard);
    }
  }

  /** The files, for a message. */
  List<Path> written() {
    return Stream.of(html, csv).filter(Objects::nonNull).map(OutputFile::path).toList();
  }
}
