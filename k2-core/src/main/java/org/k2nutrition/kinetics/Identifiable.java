package org.k2nutrition.kinetics;

import java.time.Duration;
import java.util.List;
import org.k2nutrition.text.Sentence;
import org.k2nutrition.vitamer.Vitamer;

/**
 * A form whose published half-life and Tmax determine a one-compartment model.
 *
 * <p>All levels are relative to the peak of one single dose of a schedule's reference amount. They
 * assume that levels grow with the dose, and show how they change with the published ranges of the
 * parameters, not how people differ. Not medical advice: {@link KineticAnswer#NOTICE}. This class
 * is immutable and thread-safe.
 *
 * @param vitamer the form
 * @param models the model with the published parameters, and within their ranges
 * @param parameters the facts the models rest on, unmodifiable
 * @param limits what the models cannot say, unmodifiable
 * @param facts what is published about the form, unmodifiable
 */
public record Identifiable(
    Vitamer vitamer,
    ModelFamily models,
    List<KineticFact> parameters,
    List<Reason> limits,
    List<KineticFact> facts)
    implements KineticAnswer {

  /**
   * Copies the lists.
   *
   * @param vitamer the form
   * @param models the models
   * @param parameters the facts they rest on
   * @param limits what they cannot say
   * @param facts what is published about the form
   */
  public Identifiable {
    parameters = List.copyOf(parameters);
    limits = List.copyOf(limits);
    facts = List.copyOf(facts);
  }

  /**
   * The curve of a schedule, with its range.
   *
   * @param schedule the doses of this form
   * @return the curve
   */
  public CurveBand curve(Schedule schedule) {
    return models.curve(schedule);
  }

  /**
   * What the same amount leads to if it is split into several doses, with the central parameters.
   * {@link ModelFamily#band} gives the range of any of its figures.
   *
   * @param interval time in which the amount is taken, above 0
   * @param parts into how many equal doses, equally spaced, the amount is split; 1 or more
   * @return levels relative to the peak of one dose of the whole amount
   * @throws IllegalArgumentException if an argument is out of range
   */
  public SteadyState steadyStateSplit(Duration interval, int parts) {
    return models.central().steadyStateSplit(interval, parts);
  }

  /**
   * What endless regular doses lead to, with the central parameters.
   *
   * @param interval time between doses, above 0
   * @return levels relative to the peak of one dose
   * @throws IllegalArgumentException if the interval is out of range
   */
  public SteadyState steadyState(Duration interval) {
    return steadyStateSplit(interval, 1);
  }

  /**
   * A chart of the curve of one schedule, with its sources.
   *
   * @param title the title
   * @param schedule the doses of this form
   * @param until the end of the time axis
   * @return the chart
   * @throws IllegalArgumentException as {@link CurveChart} says
   */
  public CurveChart chart(String title, Schedule schedule, Duration until) {
    return new CurveChart(
        title, until, List.of(new CurveChart.Line(vitamer.symbol(), curve(schedule))), sources());
  }

  /**
   * The lines to print under a chart or table: each parameter with its source, and the notice.
   *
   * @return unmodifiable
   */
  public List<Sentence> sources() {
    return AnswerText.sources(this);
  }
}
