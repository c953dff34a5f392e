package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.kinetics.CurveSamples;
import org.k2nutrition.kinetics.Identifiable;
import org.k2nutrition.kinetics.KineticAnswer;
import org.k2nutrition.kinetics.KineticFact;
import org.k2nutrition.kinetics.NotIdentifiable;
import org.k2nutrition.kinetics.Reason;
import org.k2nutrition.kinetics.Schedule;
import org.k2nutrition.kinetics.SteadyState;

/** The two answers of kinetics. */
final class KineticsAnswers {

  private static final int DECIMALS = 4;

  private KineticsAnswers() {}

  /** A form for which nothing can be computed, with the reasons. */
  record No(NotIdentifiable answer) implements Answer {

    @Override
    public Object json() {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("form", answer.vitamer().symbol());
      view.put("identifiable", false);
      view.put("why", answer.why());
      view.put("facts", facts(answer.facts()));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      terminal.hanging(answer.vitamer() + ": ", "not identifiable from what is published.");
      terminal.paragraph(answer.why().toString());
      terminal.line("");
      answer.facts().forEach(fact -> terminal.hanging("- ", fact(fact)));
      terminal.line("");
      terminal.paragraph(KineticAnswer.NOTICE.toString());
    }
  }

  /** A form with a model, and a schedule of doses. */
  record Curve(Identifiable model, Schedule schedule, Duration interval, int hours)
      implements Answer {

    @Override
    public Object json() {
      SteadyState steady = steady();
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("form", model.vitamer().symbol());
      view.put("identifiable", true);
      view.put("halfLifeHours", number(model.models().central().halfLifeHours()));
      view.put("parameters", facts(model.parameters()));
      view.put("accumulation", number(steady.accumulationRatio()));
      view.put("dosesToSteadyState95", steady.dosesToSteadyState95());
      view.put("limits", model.limits().stream().map(Reason::text).toList());
      view.put("relativeTo", "the peak of one dose");
      view.put("curve", curve());
      view.put("notice", KineticAnswer.NOTICE);
      return view;
    }

    private SteadyState steady() {
      return model.models().central().steadyState(interval);
    }

    private List<Map<String, @Nullable Object>> curve() {
      CurveSamples samples =
          model.curve(schedule).sample(Duration.ZERO, Duration.ofHours(1), hours + 1);
      List<Map<String, @Nullable Object>> points = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        Map<String, @Nullable Object> point = new LinkedHashMap<>();
        point.put("hour", number(samples.hour(i)));
        point.put("relative", number(samples.middle(i)));
        point.put("lower", number(samples.lower(i)));
        point.put("upper", number(samples.upper(i)));
        points.add(point);
      }
      return points;
    }

    @Override
    public void text(Terminal terminal) {
      SteadyState steady = steady();
      terminal.line(model.vitamer() + ", relative to the peak of one dose");
      terminal.line("");
      TextTable days = new TextTable("hour", "relative", "range", "<");
      CurveSamples samples =
          model.curve(schedule).sample(Duration.ZERO, Duration.ofHours(24), hours / 24 + 1);
      double most = 1e-9;
      for (int i = 0; i < samples.size(); i++) {
        most = Math.max(most, samples.middle(i));
      }
      for (int i = 0; i < samples.size(); i++) {
        days.row(
            Numbers.of(number(samples.hour(i))),
            Numbers.of(number(samples.middle(i))),
            Numbers.of(number(samples.lower(i))) + "–" + Numbers.of(number(samples.upper(i))),
            Bars.of(number(samples.middle(i) / most)));
      }
      days.print(terminal);
      terminal.line("");
      terminal.paragraph(
          "Accumulation "
              + Numbers.of(number(steady.accumulationRatio()))
              + ", "
              + steady.dosesToSteadyState95()
              + " doses to 95 % of the steady state, swing "
              + Numbers.percent(Optional.of(number(steady.swing()))));
      model.parameters().forEach(fact -> terminal.hanging("- ", fact(fact)));
      terminal.line("What the range does not hold");
      model.limits().forEach(limit -> terminal.hanging("- ", limit.toString()));
      terminal.paragraph(KineticAnswer.NOTICE.toString());
    }
  }

  private static List<Map<String, @Nullable Object>> facts(List<KineticFact> facts) {
    List<Map<String, @Nullable Object>> views = new ArrayList<>();
    for (KineticFact fact : facts) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("name", fact.property().text());
      view.put("value", fact.value().orElse(null));
      view.put("low", fact.low().orElse(null));
      view.put("high", fact.high().orElse(null));
      view.put("unit", fact.unit().orElse(null));
      view.put("text", fact.text().orElse(null));
      view.put("citation", fact.publication().text());
      view.put("verification", fact.verification().name());
      views.add(view);
    }
    return views;
  }

  private static String fact(KineticFact fact) {
    String figure =
        fact.value()
            .map(BigDecimal::toPlainString)
            .or(
                () ->
                    fact.low().map(l -> l + " to " + fact.high().map(Object::toString).orElse("?")))
            .or(fact::text)
            .orElse("");
    return fact.property().text()
        + " "
        + figure
        + fact.unit().map(unit -> " " + unit).orElse("")
        + " ("
        + fact.publication().key()
        + ", "
        + fact.verification().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
