package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Coverage;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Sentence;

/** The totals of an assessed diary for statistics: one row a day and component. */
public final class DayCsv {

  private static final List<String> HEADER =
      List.of(
          "date",
          "component",
          "unit",
          "analysed_lower",
          "analysed_middle",
          "analysed_upper",
          "bounds_lower",
          "bounds_upper",
          "coverage_energy",
          "coverage_mass",
          "measured_energy",
          "measured_mass",
          "unweighed_rows",
          "rows_without_energy",
          "why");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

  private DayCsv() {}

  /**
   * Writes the totals of each day.
   *
   * @param assessment the assessed diary
   * @return lines that end in LF, decimals with a point, no spaces; what is not known is an empty
   *     cell and never 0, and the last column says why an upper bound is not known
   */
  public static String of(Assessment assessment) {
    StringBuilder text = new StringBuilder();
    append(text, HEADER);
    for (DayAssessment day : assessment.days()) {
      for (Total total : day.totals().values()) {
        append(text, row(day, total));
      }
    }
    return text.toString();
  }

  /** A line as in RFC 4180, but that it ends in LF. */
  private static void append(StringBuilder text, List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      text.append(separator).append(quoted(cell));
      separator = ",";
    }
    text.append('\n');
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static List<String> row(DayAssessment day, Total total) {
    List<String> cells = new ArrayList<>();
    cells.add(day.date().toString());
    cells.add(total.component().symbol());
    cells.add(total.component().unit().symbol());
    boolean exists = Figures.exists(total);
    cells.add(exists ? plain(total.analysed().lower()) : "");
    cells.add(exists ? plain(total.analysed().middle()) : "");
    cells.add(exists ? plain(total.analysed().upper()) : "");
    cells.add(plain(total.bounds().lower()));
    cells.add(total.bounds().upper().map(DayCsv::plain).orElse(""));
    add(cells, total.coverage());
    if (Figures.isCompanion(total.component())) {
      cells.add("");
      cells.add("");
    } else {
      add(cells, total.measured());
    }
    cells.add(Integer.toString(day.unweighed()));
    cells.add(Integer.toString(day.withoutEnergy()));
    cells.add(total.bounds().why().map(Sentence::toString).orElse(""));
    return cells;
  }

  private static void add(List<String> cells, Coverage coverage) {
    cells.add(plain(coverage.energy().value()));
    cells.add(plain(coverage.mass().value()));
  }

  private static String plain(Optional<BigDecimal> share) {
    return share.map(BigDecimal::toPlainString).orElse("");
  }

  private static String plain(Amount amount) {
    return amount.value().toPlainString();
  }
}
