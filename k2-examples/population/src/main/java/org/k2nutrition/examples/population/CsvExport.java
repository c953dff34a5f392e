package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.List;

/**
 * One figure a line, as R and pandas read it: plain decimals, an empty cell where there is no
 * figure, an empty {@code age_to} for an open band.
 */
final class CsvExport {

  private static final String HEADER = "sex,age_from,age_to,people,component,statistic,unit,value";

  private final List<String> lines = new ArrayList<>();

  private CsvExport() {
    lines.add(HEADER);
  }

  static List<String> of(Population population) {
    CsvExport export = new CsvExport();
    population.estimates().forEach(export::add);
    population.againstIntake().forEach(export::add);
    population.groups().forEach(export::add);
    return export.lines;
  }

  private void add(Estimate e) {
    String component = e.component().symbol();
    boolean known = e.hasFigure();
    add(e, component, "mean_lower", "ug/d", e.lower());
    add(e, component, "mean_middle", "ug/d", known ? e.middle() : Double.NaN);
    add(e, component, "mean_upper", "ug/d", known ? e.upper() : Double.NaN);
    for (int i = 0; i < Estimate.PERCENTS.length; i++) {
      add(
          e,
          component,
          "p" + Estimate.PERCENTS[i] + "_middle",
          "ug/d",
          known ? e.percentiles().get(i) : Double.NaN);
    }
    add(e, component, "largest_person", "share", e.largestPerson());
    add(e, component, "people_with_known_upper_bound", "share", e.bounded());
    add(e, component, "coverage_energy", "share", e.coverageByEnergy());
    add(e, component, "coverage_mass", "share", e.coverageByMass());
    add(e, component, "measured_energy", "share", e.measuredByEnergy());
    add(e, component, "measured_mass", "share", e.measuredByMass());
  }

  private void add(Estimate e, String component, String statistic, String unit, double value) {
    line(e.stratum(), e.people(), component, statistic, unit, value);
  }

  private void add(AgainstIntake a) {
    line(a.stratum(), a.people(), "K1", "at_or_above_ai_lower", "share", a.phylloquinone().get(0));
    line(a.stratum(), a.people(), "K1", "at_or_above_ai_middle", "share", a.phylloquinone().get(1));
    line(a.stratum(), a.people(), "K1", "at_or_above_ai_upper", "share", a.phylloquinone().get(2));
    line(a.stratum(), a.people(), "K", "ai_met", "share", a.met());
    line(a.stratum(), a.people(), "K", "ai_below", "share", a.below());
  }

  private void add(GroupShares shares) {
    for (GroupShares.Part part : shares.parts()) {
      lines.add(
          "all,20,,,"
              + shares.component()
              + ",from_"
              + part.group()
              + ",share,"
              + Figure.exact(part.share()));
    }
  }

  private void line(
      Stratum stratum, int people, String component, String statistic, String unit, double value) {
    lines.add(
        String.join(
            ",",
            stratum.people(),
            Integer.toString(stratum.from()),
            stratum.isOpen() ? "" : Integer.toString(stratum.to()),
            Integer.toString(people),
            component,
            statistic,
            unit,
            Figure.exact(value)));
  }
}
