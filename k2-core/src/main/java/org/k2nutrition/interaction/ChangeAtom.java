package org.k2nutrition.interaction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Starts, stops, raises or lowers the intake of some forms.
 *
 * <p>A medicine that is a form of vitamin K counts when it is started or stopped. This class is
 * immutable and thread-safe.
 *
 * @param kinds which changes, at least one
 * @param forms of which forms, at least one
 * @param source from supplements, from food, or from either
 */
public record ChangeAtom(Set<ChangeKind> kinds, Set<SupplementForm> forms, DoseSource source)
    implements Atom {

  /**
   * Copies the sets.
   *
   * @param kinds which changes, at least one
   * @param forms of which forms, at least one
   * @param source from supplements, from food, or from either
   * @throws IllegalArgumentException if there is no change or no form
   */
  public ChangeAtom {
    if (kinds.isEmpty() || forms.isEmpty()) {
      throw new IllegalArgumentException("A change atom needs a change and a form");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
  }

  @Override
  public Sentence describe() {
    List<Sentence> verbs = kinds.stream().map(kind -> Sentence.of(kind.verb())).toList();
    return Sentence.of(
        source.phrase(),
        Sentence.of(
            Phrase.CHANGES_INTAKE, Sentence.joined(Phrase.OR, Phrase.OR, verbs), formsInWords()));
  }

  private Sentence formsInWords() {
    return forms.containsAll(SupplementForm.vitaminK())
        ? Sentence.of(Phrase.ANY_FORM)
        : Sentence.joined(
            Phrase.OR, Phrase.OR, forms.stream().map(SupplementForm::symbol).toList());
  }
}
