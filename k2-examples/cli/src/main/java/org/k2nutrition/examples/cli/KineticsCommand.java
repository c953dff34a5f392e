package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.kinetics.Identifiable;
import org.k2nutrition.kinetics.KineticAnswer;
import org.k2nutrition.kinetics.NotIdentifiable;
import org.k2nutrition.kinetics.Schedule;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.vitamer.Vitamer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how a form stays in the blood, relative to a single dose, or why that cannot be said. */
@Command(
    name = "kinetics",
    description =
        "How MK-7 stays in the blood, relative to one dose; for other forms, why it cannot"
            + " be said.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 kinetics --form MK-7 --dose \"100 ug\" --every 24h --doses 14"})
final class KineticsCommand extends PrintingCommand {

  private static final int MOST_DOSES = 4000;
  private static final int MOST_HOURS = 100_000;

  @Option(names = "--form", paramLabel = "F", required = true, description = "MK-7, MK-4, K1 ...")
  private String form = "";

  @Option(names = "--dose", paramLabel = "AMOUNT", description = "One dose (default 100 ug).")
  private String dose = "100 ug";

  @Option(names = "--every", paramLabel = "Nh", description = "Hours between doses (default 24h).")
  private String every = "24h";

  @Option(names = "--doses", paramLabel = "N", description = "How many doses (default 1).")
  private int doses = 1;

  @Option(
      names = "--hours",
      paramLabel = "H",
      description = "How long to look (default to 14 days" + " after the last dose).")
  private @Nullable Integer hours;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write a chart to this file, if there is a curve.")
  private @Nullable String svg;

  KineticsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) throws IOException {
    Vitamer vitamer =
        Options.component("--form", form)
            .vitamer()
            .orElseThrow(
                () ->
                    new BadInputException("not a vitamer", "--form", form, "a form such as MK-7"));
    KineticAnswer answer = k2.kinetics().of(vitamer);
    if (answer instanceof NotIdentifiable no) {
      refuseChart(vitamer);
      return new KineticsAnswers.No(no);
    }
    Identifiable model = (Identifiable) answer;
    Duration interval = interval();
    Schedule schedule = Schedule.every(interval, inRange("--doses", doses, MOST_DOSES), amount());
    int until =
        hours == null
            ? Math.toIntExact(interval.multipliedBy(doses).plusDays(14).toHours())
            : inRange("--hours", hours, MOST_HOURS);
    if (svg != null) {
      String title = form + " " + dose + " every " + every + ", " + doses + " doses";
      OutputFile chart = OutputFile.named("--svg", svg);
      for (Path overlay : overlays()) {
        ReportFiles.requireOther("--svg", chart, overlay, "an overlay");
      }
      chart.write(model.chart(title, schedule, Duration.ofHours(until)).svg());
    }
    return new KineticsAnswers.Curve(model, schedule, interval, until);
  }

  /**
   * Status 2, as for a file that cannot be written: whoever reads it next trusts that it is there.
   */
  private void refuseChart(Vitamer vitamer) {
    if (svg != null) {
      throw new BadInputException(
          "no curve of " + vitamer.symbol() + " to draw",
          "--svg",
          svg,
          "a form with a curve such as MK-7, or no --svg for the reasons");
    }
  }

  private Duration interval() {
    BigDecimal number =
        Decimal.parse(every.endsWith("h") ? every.substring(0, every.length() - 1) : every)
            .filter(h -> h.signum() > 0 && h.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "not an interval", "--every", every, "hours such as 24h"));
    return Duration.ofSeconds(
        number.multiply(BigDecimal.valueOf(3600), MathContext.DECIMAL64).longValue());
  }

  private Amount amount() {
    try {
      return Amount.parse(dose).in(Component.MK_7.unit());
    } catch (IllegalArgumentException e) {
      throw new BadInputException("not a dose", "--dose", dose, "an amount such as \"100 ug\"");
    }
  }

  private static int inRange(String option, int number, int most) {
    if (number < 1 || number > most) {
      throw new BadInputException(
          "number out of range", option, Integer.toString(number), "1 to " + most);
    }
    return number;
  }
}
