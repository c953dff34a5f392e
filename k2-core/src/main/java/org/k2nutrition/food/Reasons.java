package org.k2nutrition.food;

import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Why an upper bound is not known. */
final class Reasons {

  static final Sentence SUM_MEMBERS_NOT_STATED = Sentence.of(Phrase.SUM_MEMBERS_NOT_STATED);

  static final Sentence NO_MENAQUINONE = Sentence.of(Phrase.NO_MENAQUINONE_ANALYSED);

  /** Up to here it is shorter to name what was analysed than what was not. */
  private static final int FEW = 2;

  private Reasons() {}

  static Sentence notAnalysed(Component component) {
    return component == Component.K2 ? NO_MENAQUINONE : Sentence.of(Phrase.NOT_ANALYSED, component);
  }

  static Sentence openFigure(Measurement m) {
    return switch (m.qualifier()) {
      case TRACE -> Sentence.of(Phrase.TRACE_WITHOUT_LIMIT, m.component());
      case NOT_DETECTED -> Sentence.of(Phrase.NOT_DETECTED_WITHOUT_LIMIT, m.component());
      case PUBLISHED_ZERO -> Sentence.of(Phrase.ZERO_WITHOUT_LIMIT, m.component());
      case ASSUMED_ZERO -> Sentence.of(Phrase.ZERO_ASSUMED, m.component());
      default -> SUM_MEMBERS_NOT_STATED;
    };
  }

  /** The reason of a sum: its menaquinones that were not analysed, or have no known upper bound. */
  static Sentence openParts(List<Component> analysed, List<Component> open) {
    List<Component> missing = new ArrayList<>(open);
    missing.removeAll(analysed);
    if (missing.isEmpty()) {
      return Sentence.of(Phrase.REPORTED_WITHOUT_LIMIT, list(open));
    }
    return analysed.size() <= FEW
        ? Sentence.of(Phrase.NO_OTHER_MENAQUINONE_ANALYSED, list(analysed))
        : Sentence.of(Phrase.NOT_ANALYSED, list(missing));
  }

  private static Sentence list(List<Component> components) {
    return Sentence.joined(Phrase.COMMA, Phrase.AND, components);
  }
}
