package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Contribution;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Gap;
import org.k2nutrition.intake.GroupContribution;
import org.k2nutrition.intake.Narrowing;
import org.k2nutrition.intake.Share;
import org.k2nutrition.intake.Total;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.intake.Variation;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.ReferenceValue;

/** An assessed diary. */
record AssessAnswer(
    Assessment assessment,
    Person person,
    ComparedReferences references,
    Evaluation evaluation,
    K2 k2)
    implements Answer {

  private static final List<Component> CONTRIBUTED = List.of(Component.K1, Component.K2);
  private static final List<Component> VARYING = List.of(Component.K1, Component.K);

  @Override
  public Object json() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("days", assessment.days().stream().map(AssessAnswer::day).toList());
    view.put("mean", totals(assessment.mean()));
    view.put("variation", variations());
    view.put(
        "references", references.comparisons().stream().map(AssessAnswer::comparison).toList());
    view.put(
        "referencesNotShown", references.ofOneSex().stream().map(AssessAnswer::notShown).toList());
    view.put("contributors", byComponent(this::contributions));
    view.put("contributingGroups", byComponent(this::groups));
    view.put("narrowing", byComponent(this::narrowing));
    view.put("largestGaps", assessment.gaps(Component.K2).stream().map(AssessAnswer::gap).toList());
    view.put("findings", FindingViews.findings(evaluation));
    view.put("questions", FindingViews.questions(evaluation));
    view.put("unrecognised", FindingViews.unrecognised(evaluation));
    view.put("unmatched", assessment.unmatched().stream().map(AssessAnswer::unmatched).toList());
    return view;
  }

  private static Map<String, Object> day(DayAssessment day) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("date", day.date().toString());
    view.put("components", totals(day.totals()));
    view.put("unweighed", day.unweighed());
    view.put("withoutEnergy", day.withoutEnergy());
    return view;
  }

  private static Map<String, Object> totals(Map<Component, Total> totals) {
    Map<String, Object> view = new LinkedHashMap<>();
    totals.forEach((component, total) -> view.put(component.symbol(), Views.total(total)));
    return view;
  }

  private Map<String, Object> variations() {
    Map<String, Object> view = new LinkedHashMap<>();
    VARYING.forEach(c -> view.put(c.symbol(), variation(assessment.variation(c))));
    return view;
  }

  private static Map<String, @Nullable Object> variation(Variation variation) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("coefficientOfVariation", variation.coefficient().orElse(null));
    variation.why().ifPresent(why -> view.put("why", why));
    view.put("highest", variation.highest().value());
    view.put("lowest", variation.lowest().value());
    view.put("outlyingDays", variation.outlyingDays().stream().map(Object::toString).toList());
    return view;
  }

  private static Map<String, @Nullable Object> comparison(Comparison comparison) {
    ReferenceValue reference = comparison.reference();
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("authority", reference.authority());
    view.put("edition", reference.edition().orElse(null));
    view.put("kind", reference.kind().label());
    view.put("scope", reference.scope().label());
    view.put("amount", comparison.amount().map(Amount::value).orElse(null));
    view.put("amountMax", comparison.amountMax().map(Amount::value).orElse(null));
    view.put("unit", reference.amount().map(a -> a.unit().symbol()).orElse(null));
    view.put("compared", Views.bounds(comparison.compared()));
    view.put("comparison", comparison.outcome().name());
    view.put("why", comparison.why());
    view.put("citation", reference.citation().text());
    view.put("verification", reference.verification().name());
    return view;
  }

  private static Map<String, @Nullable Object> notShown(ReferenceValue value) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("authority", value.authority());
    view.put("edition", value.edition().orElse(null));
    view.put("kind", value.kind().label());
    view.put("scope", value.scope().label());
    view.put("sex", value.sex().map(sex -> sex.name().toLowerCase(Locale.ROOT)).orElse(null));
    view.put("amount", value.amount().map(Amount::value).orElse(null));
    view.put("amountMax", value.amountMax().map(Amount::value).orElse(null));
    view.put("unit", value.amount().map(a -> a.unit().symbol()).orElse(null));
    view.put("perKg", value.isPerKg());
    view.put("give", "--sex");
    return view;
  }

  private static Map<String, Object> byComponent(Function<Component, List<?>> part) {
    Map<String, Object> view = new LinkedHashMap<>();
    CONTRIBUTED.forEach(c -> view.put(c.symbol(), part.apply(c)));
    return view;
  }

  private List<?> contributions(Component component) {
    return assessment.contributions(component).stream().map(AssessAnswer::contribution).toList();
  }

  private List<?> groups(Component component) {
    return assessment.groupContributions(component).stream().map(AssessAnswer::group).toList();
  }

  private List<?> narrowing(Component component) {
    return assessment.narrowing(component).stream().map(AssessAnswer::narrowing).toList();
  }

  private static Map<String, @Nullable Object> contribution(Contribution contribution) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("food", contribution.food().id());
    view.put("name", contribution.food().name());
    view.put("amount", contribution.amount().value());
    view.put("share", contribution.share().value().orElse(null));
    return view;
  }

  private static Map<String, @Nullable Object> group(GroupContribution contribution) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("group", contribution.group().toString());
    view.put("amount", contribution.amount().value());
    view.put("share", contribution.share().value().orElse(null));
    return view;
  }

  private static Map<String, @Nullable Object> gap(Gap gap) {
    return share(gap.food(), gap.energyShare(), gap.massShare());
  }

  private static Map<String, @Nullable Object> narrowing(Narrowing narrowing) {
    Map<String, @Nullable Object> view =
        share(narrowing.food(), narrowing.energyShare(), narrowing.massShare());
    view.put("width", narrowing.width().map(Amount::value).orElse(null));
    if (narrowing.width().isEmpty()) {
      view.put("whyNoWidth", "it leaves the upper bound unknown");
    }
    return view;
  }

  private static Map<String, @Nullable Object> share(Food food, Share energy, Share mass) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("food", food.id());
    view.put("name", food.name());
    view.put("energyShare", energy.value().orElse(null));
    view.put("massShare", mass.value().orElse(null));
    energy.why().or(mass::why).ifPresent(why -> view.put("why", why));
    return view;
  }

  private static Map<String, @Nullable Object> unmatched(UnmatchedEntry entry) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("line", entry.line().isPresent() ? (Object) entry.line().getAsInt() : null);
    view.put("text", entry.text());
    view.put("reason", entry.reason());
    view.put("grams", entry.mass().map(mass -> mass.grams()).orElse(null));
    if (entry.mass().isEmpty()) {
      view.put("why", "its measure is no unit of mass");
    }
    view.put("suggestions", entry.suggestions());
    return view;
  }

  @Override
  public void text(Terminal terminal) {
    new AssessReport(this, terminal).print();
  }

  /** Where the diary begins and ends. */
  static String span(Assessment assessment) {
    List<DayAssessment> days = assessment.days();
    String first = days.get(0).date().toString();
    String last = days.get(days.size() - 1).date().toString();
    return days.size() == 1
        ? "1 day, " + first
        : days.size() + " days, " + first + " to " + last + ": mean per day";
  }

  /** Whether any row was matched; if not, nothing was assessed, and no total is one. */
  boolean isAnything() {
    int rows = assessment.diary().days().stream().mapToInt(day -> day.entries().size()).sum();
    return assessment.unmatched().size() < rows;
  }
}
