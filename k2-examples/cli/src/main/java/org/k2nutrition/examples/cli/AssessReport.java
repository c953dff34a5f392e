package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.k2nutrition.examples.cli.report.Figures;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Contribution;
import org.k2nutrition.intake.Coverage;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Gap;
import org.k2nutrition.intake.Narrowing;
import org.k2nutrition.intake.Total;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.intake.Variation;

/** The report of a diary, as text for people. */
final class AssessReport {

  private static final int MOST = 6;
  private static final int LONGEST_TEXT = 60;
  private static final int MOST_GROUPS = 4;
  private static final int MOST_NARROWING = 3;
  private static final int LONGEST_NAME = 40;
  private static final List<Component> CONTRIBUTED = List.of(Component.K1, Component.K2);

  private final Assessment assessment;
  private final AssessAnswer answer;
  private final FindingsText findings;
  private final Terminal terminal;

  AssessReport(AssessAnswer answer, Terminal terminal) {
    this.assessment = answer.assessment();
    this.answer = answer;
    this.findings = new FindingsText(answer.evaluation(), answer.k2(), terminal);
    this.terminal = terminal;
  }

  void print() {
    boolean anything = answer.isAnything();
    terminal.heading(anything ? "Vitamin K in " + AssessAnswer.span(assessment) : nothing());
    terminal.line("");
    boolean first = findings.comesFirst();
    if (first) {
      findings();
    }
    if (anything) {
      intake();
    }
    unmatched();
    terminal.line("");
    if (!first) {
      findings();
    }
    terminal.line(Document.DISCLAIMER);
  }

  private String nothing() {
    int rows = assessment.unmatched().size();
    return "Nothing was assessed: "
        + (rows == 1 ? "the only row could not" : "none of the " + rows + " rows could")
        + " be matched to a food.";
  }

  private void intake() {
    totals();
    whyOpen();
    days();
    new ReferencesText(answer, terminal).print();
    contributions();
    gaps();
    narrowing();
  }

  private void findings() {
    terminal.heading("Interaction rules, on this intake");
    findings.print();
  }

  private void totals() {
    TextTable table =
        new TextTable("<", "analysed", "range", "the truth", "with a figure*", "from analysis*");
    assessment.mean().values().stream().filter(Figures::exists).forEach(t -> row(table, t));
    table.print(terminal);
    List<String> nothing =
        assessment.mean().values().stream()
            .filter(total -> !Figures.exists(total))
            .map(total -> total.component().symbol())
            .toList();
    if (!nothing.isEmpty()) {
      terminal.hanging(
          "Not analysed in any of these foods, which is not zero: ", String.join(", ", nothing));
    }
    terminal.line("* share of the energy, and of the mass, of all that was eaten");
    int withoutEnergy = assessment.days().stream().mapToInt(DayAssessment::withoutEnergy).sum();
    if (withoutEnergy > 0) {
      terminal.line("  without the energy of " + withoutEnergy + " row(s), which is not known");
    }
  }

  private static void row(TextTable table, Total total) {
    table.row(
        total.component().symbol() + " " + total.component().unit().symbol(),
        Numbers.middle(total.analysed()),
        Numbers.range(total.analysed()),
        Numbers.bounds(total.bounds()),
        shares(total.coverage()),
        isCompanion(total) ? "not stated" : shares(total.measured()));
  }

  private static boolean isCompanion(Total total) {
    return Component.companions().contains(total.component());
  }

  private static String shares(Coverage coverage) {
    return Numbers.percent(coverage.energy().value())
        + ", "
        + Numbers.percent(coverage.mass().value());
  }

  private void whyOpen() {
    terminal.line("");
    terminal.heading("Why the truth has no known upper bound");
    for (Component component : List.of(Component.K1, Component.K2)) {
      assessment
          .mean(component)
          .bounds()
          .why()
          .ifPresent(why -> terminal.hanging("  " + component.symbol() + ": ", why.toString()));
    }
  }

  private void days() {
    if (assessment.days().size() < 2) {
      return;
    }
    terminal.line("");
    TextTable table =
        new TextTable("<Day by day", "K1 µg", "range", "K2 µg analysed", "kcal", "~K1 from 0 on");
    Ranges ranges = Ranges.upTo(highest(Component.K1));
    for (DayAssessment day : assessment.days()) {
      Total k1 = day.total(Component.K1);
      table.row(
          day.date().toString(),
          Numbers.middle(k1),
          Numbers.range(k1.analysed()),
          Numbers.middle(day.total(Component.K2)),
          Numbers.middle(day.total(Component.ENERGY)),
          Figures.exists(k1) ? ranges.of(k1.analysed()) : "");
    }
    table.print(terminal);
    steadiness();
  }

  /** A day without a figure has no amount that could be the lowest. */
  private void steadiness() {
    if (!assessment.days().stream().allMatch(day -> Figures.exists(day.total(Component.K1)))) {
      terminal.line("Steadiness of K1: cannot be said, as a day has no figure");
      return;
    }
    Variation variation = assessment.variation(Component.K1);
    terminal.paragraph(
        "Steadiness of K1: highest day "
            + Numbers.of(variation.highest())
            + ", lowest "
            + Numbers.of(variation.lowest())
            + " µg"
            + variation.coefficient().map(AssessReport::coefficient).orElse("")
            + outlying(variation));
  }

  private static String outlying(Variation variation) {
    if (variation.outlyingDays().isEmpty()) {
      return "";
    }
    return "; above twice or below half of the median day: "
        + variation.outlyingDays().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private BigDecimal highest(Component component) {
    return assessment.days().stream()
        .map(day -> day.total(component).analysed().upper().value())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static String coefficient(BigDecimal value) {
    return ", coefficient of variation " + Numbers.of(value);
  }

  private void contributions() {
    List<Component> given =
        CONTRIBUTED.stream().filter(c -> !assessment.contributions(c).isEmpty()).toList();
    given.forEach(this::contributions);
    if (!given.isEmpty()) {
      terminal.line("µg/day, share: what the food gave at least, of the lower bound of all");
    }
  }

  private void contributions(Component component) {
    List<Contribution> all = assessment.contributions(component);
    terminal.line("");
    TextTable table =
        new TextTable("<Where " + component.symbol() + " came from", "µg/day", "share", "<");
    for (Contribution one : all.subList(0, Math.min(MOST, all.size()))) {
      table.row(
          one.food().name(),
          Numbers.of(one.amount()),
          Numbers.percent(one.share().value()),
          Bars.of(one.share().value().orElse(BigDecimal.ZERO)));
    }
    table.print(terminal);
    terminal.hanging(
        "By group: ",
        assessment.groupContributions(component).stream()
            .limit(MOST_GROUPS)
            .map(one -> one.group() + " " + Numbers.percent(one.share().value()))
            .collect(Collectors.joining(", ")));
  }

  private void gaps() {
    List<Gap> gaps = assessment.gaps(Component.K2);
    if (gaps.isEmpty()) {
      return;
    }
    terminal.line("");
    TextTable table = new TextTable("<Eaten without any figure for K2", "energy", "mass");
    for (Gap gap : gaps.subList(0, Math.min(MOST, gaps.size()))) {
      table.row(
          gap.food().name(),
          Numbers.percent(gap.energyShare().value()),
          Numbers.percent(gap.massShare().value()));
    }
    table.print(terminal);
    if (gaps.size() > MOST) {
      terminal.line("and " + (gaps.size() - MOST) + " more foods");
    }
    terminal.line("energy, mass: share of all that was eaten");
  }

  private void narrowing() {
    if (CONTRIBUTED.stream().allMatch(c -> assessment.narrowing(c).isEmpty())) {
      return;
    }
    terminal.line("");
    terminal.line("Whose analysis would narrow the truth most");
    for (Component component : CONTRIBUTED) {
      List<Narrowing> all = assessment.narrowing(component);
      if (!all.isEmpty()) {
        terminal.hanging("  " + component.symbol() + ": ", mostNarrowing(all));
      }
    }
  }

  private static String mostNarrowing(List<Narrowing> all) {
    String most =
        all.stream()
            .limit(MOST_NARROWING)
            .map(one -> Lines.fit(one.food().name(), LONGEST_NAME) + width(one))
            .collect(Collectors.joining("; "));
    int more = all.size() - MOST_NARROWING;
    return more > 0 ? most + "; and " + more + " more" : most;
  }

  private static String width(Narrowing narrowing) {
    return narrowing.width().map(w -> " (range of " + Numbers.of(w) + " µg)").orElse(" (open)");
  }

  private void unmatched() {
    List<UnmatchedEntry> unmatched = assessment.unmatched();
    if (unmatched.isEmpty()) {
      return;
    }
    if (answer.isAnything()) {
      terminal.line("");
    }
    terminal.heading("Not matched to a food, so unknown in every respect");
    for (UnmatchedEntry entry : unmatched) {
      String mass = entry.mass().map(m -> ", " + m).orElse(", mass not known");
      terminal.hanging(
          "  - ",
          "line "
              + entry.line().orElse(0)
              + ": '"
              + Lines.fit(entry.text(), LONGEST_TEXT)
              + "'"
              + mass
              + ", "
              + entry.reason());
    }
  }
}
