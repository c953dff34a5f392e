package org.k2nutrition.examples.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** The works that the numbers on the page point to, and whom to name. */
final class SourcesSection implements Section {

  private final K2 k2;
  private final FoodSources sources;
  private final Footnotes footnotes;

  SourcesSection(DiaryReport report, FoodSources sources, Footnotes footnotes) {
    this.k2 = report.k2();
    this.sources = sources;
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "sources";
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "Foods eaten, their amounts and supplements are those of the diary. All else rests on the"
            + " works below, by the number at each figure.");
    html.open("ol");
    int number = 1;
    for (Citation citation : footnotes.cited()) {
      html.open("li", "id", "source-" + number);
      citation(html, citation);
      html.close();
      number++;
    }
    html.close();
    html.element("h3", "Whom to name");
    html.open("ul");
    for (Attribution one : k2.attributions()) {
      html.element("li", one.text() + " (" + one.licence() + ")");
    }
    html.close();
  }

  private void citation(Html html, Citation citation) {
    html.text(citation.text());
    citation
        .doi()
        .ifPresent(
            doi ->
                html.text(" ")
                    .element(
                        "a",
                        "doi.org/" + doi,
                        "href",
                        "https://doi.org/" + doi,
                        "rel",
                        "noreferrer"));
    String read = read(citation);
    if (!read.isEmpty()) {
      html.element("span", read, "class", "under");
    }
  }

  /** How surely the figures of this diary stand in a work. */
  private String read(Citation citation) {
    Map<Verification, Integer> counts = new EnumMap<>(Verification.class);
    for (Component component : Component.counted()) {
      if (component != Component.K && component != Component.K2) {
        for (Measurement m : sources.measurements(component)) {
          if (m.provenance().publication().key().equals(citation.key())) {
            counts.merge(m.provenance().verification(), 1, Integer::sum);
          }
        }
      }
    }
    List<String> texts = new ArrayList<>();
    counts.forEach((verification, count) -> texts.add(count + " " + words(verification)));
    return texts.isEmpty() ? "" : "Figures of this diary: " + String.join(", ", texts);
  }

  private static String words(Verification verification) {
    return switch (verification) {
      case VERIFIED -> "read in the source itself";
      case SECONDARY -> "read in another work that names it";
      case INFERRED -> "read in another work, attribution inferred";
    };
  }
}
