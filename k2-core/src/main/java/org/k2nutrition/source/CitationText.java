package org.k2nutrition.source;

import java.util.ArrayList;
import java.util.List;

/** The one-line form of a citation. */
final class CitationText {

  private CitationText() {}

  static String of(Citation citation) {
    List<String> parts = new ArrayList<>();
    citation.authors().ifPresent(parts::add);
    citation.year().ifPresent(year -> parts.add(Integer.toString(year)));
    parts.add(citation.title());
    citation.container().ifPresent(parts::add);
    citation.doi().map(doi -> "doi " + doi).or(citation::url).ifPresent(parts::add);
    return String.join(". ", parts.stream().map(CitationText::withoutStop).toList()) + ".";
  }

  private static String withoutStop(String part) {
    return part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
  }
}
