package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.BatchAssessor;
import org.k2nutrition.intake.BatchTotals;

/** Everything that is estimated of a survey. */
record Population(
    int asked,
    int counted,
    int rows,
    int foods,
    int unknownIngredients,
    List<Estimate> estimates,
    List<AgainstIntake> againstIntake,
    List<GroupShares> groups) {

  static Population of(K2 k2, Survey survey, int threads, Progress progress) {
    progress.at("assessed person-days", 0);
    BatchTotals totals = BatchAssessor.of(survey.foods()).totals(survey.dayCount());
    totals.add(survey.rows(), threads);
    progress.at("assessed person-days", totals.days());
    List<PersonIntake> people = people(survey, totals);
    AgainstIntake.Intakes intakes = new AgainstIntake.Intakes(k2);
    List<Estimate> estimates = new ArrayList<>();
    List<AgainstIntake> against = new ArrayList<>();
    for (Stratum stratum : Stratum.all()) {
      List<PersonIntake> members =
          people.stream().filter(person -> stratum.contains(person.respondent())).toList();
      if (!members.isEmpty()) {
        Component.vitaminK().forEach(c -> estimates.add(Estimate.of(stratum, c, members)));
        AgainstIntake.of(stratum, members, intakes).ifPresent(against::add);
      }
    }
    progress.at("estimates", estimates.size());
    return new Population(
        survey.respondents().size(),
        people.size(),
        survey.rows().size(),
        survey.foods().size(),
        survey.unknownIngredients(),
        estimates,
        against,
        groups(survey, estimates));
  }

  Optional<Estimate> estimate(Stratum stratum, Component component) {
    return estimates.stream()
        .filter(one -> one.stratum().equals(stratum) && one.component() == component)
        .findFirst();
  }

  boolean hasFigure(Component component) {
    return estimates.stream().anyMatch(e -> e.component() == component && e.hasFigure());
  }

  private static List<PersonIntake> people(Survey survey, BatchTotals totals) {
    List<PersonIntake> people = new ArrayList<>();
    for (int i = 0; i < survey.respondents().size(); i++) {
      if (survey.counts(i)) {
        people.add(PersonIntake.of(survey.respondents().get(i), totals, i));
      }
    }
    return people;
  }

  private static List<GroupShares> groups(Survey survey, List<Estimate> estimates) {
    double[] weights = new double[survey.dayCount()];
    for (int i = 0; i < survey.respondents().size(); i++) {
      Respondent respondent = survey.respondents().get(i);
      if (survey.counts(i) && Stratum.adults(respondent.sex()).contains(respondent)) {
        weights[2 * i] = respondent.weight().doubleValue();
        weights[2 * i + 1] = weights[2 * i];
      }
    }
    return Component.vitaminK().stream()
        .filter(c -> c.vitamer().isPresent())
        .filter(c -> estimates.stream().anyMatch(e -> e.component() == c && e.hasFigure()))
        .map(component -> GroupShares.of(component, survey, weights))
        .toList();
  }
}
