package org.k2nutrition.examples.cli.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.k2nutrition.source.Citation;

/** Numbers the sources in the order in which the page first names them. */
final class Footnotes {

  private final Map<String, Citation> cited = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Writes a small link for each source. */
  void mark(Html html, Collection<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    html.open("sup");
    String separator = "";
    for (Citation citation : citations) {
      int number = number(citation);
      html.text(separator);
      html.element(
          "a",
          Integer.toString(number),
          "href",
          "#source-" + number,
          "aria-label",
          "source " + number);
      separator = " ";
    }
    html.close();
  }

  private int number(Citation citation) {
    cited.putIfAbsent(citation.key(), citation);
    return numbers.computeIfAbsent(citation.key(), key -> cited.size());
  }

  /** The sources in the order of their numbers, from 1 on. */
  Collection<Citation> cited() {
    return Collections.unmodifiableCollection(cited.values());
  }
}
