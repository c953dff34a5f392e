package org.k2nutrition.interaction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The amount of some forms per day, from a source, against a threshold.
 *
 * <p>It is decided over bounds: "at least t" is true if the lower bound is at or above t, false if
 * the upper bound is known and below t, else unknown; the other comparisons likewise. This class is
 * immutable and thread-safe.
 *
 * @param forms the forms that count together
 * @param source where they come from
 * @param threshold how the amount is compared
 * @param perDay the threshold per day
 * @param isUntestedBelow whether an amount above nothing but short of the threshold leaves it
 *     unknown, because less was never tested
 */
public record DoseAtom(
    Set<SupplementForm> forms,
    DoseSource source,
    Threshold threshold,
    Amount perDay,
    boolean isUntestedBelow)
    implements Atom {

  /**
   * Copies the forms and checks that they fit together.
   *
   * @param forms the forms that count together, at least one, all of one unit
   * @param source where they come from
   * @param threshold how the amount is compared
   * @param perDay the threshold per day, converted into the unit of the forms
   * @param isUntestedBelow whether less than the threshold leaves it unknown
   * @throws IllegalArgumentException if there is no form, if their units differ, or if an upper
   *     threshold is said to be untested below
   */
  public DoseAtom {
    if (forms.isEmpty() || forms.stream().map(SupplementForm::unit).distinct().count() != 1) {
      throw new IllegalArgumentException("A dose needs forms of one unit, found '" + forms + "'");
    }
    forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
    perDay = perDay.in(forms.iterator().next().unit());
    if (isUntestedBelow && threshold != Threshold.AT_LEAST) {
      throw new IllegalArgumentException(
          "Only 'at least' can be untested below, found '" + threshold + "'");
    }
  }

  /**
   * Any dose at all of some forms from supplements.
   *
   * @param forms the forms
   * @return the atom
   */
  public static DoseAtom anySupplementOf(Set<SupplementForm> forms) {
    Amount none = Amount.zero(forms.iterator().next().unit());
    return new DoseAtom(forms, DoseSource.SUPPLEMENT, Threshold.ABOVE, none, false);
  }

  /**
   * At least the lowest dose that was tested; less than it leaves the atom unknown.
   *
   * @param form the form
   * @param perDay the lowest dose tested
   * @return the atom
   */
  public static DoseAtom testedFrom(SupplementForm form, Amount perDay) {
    return new DoseAtom(Set.of(form), DoseSource.SUPPLEMENT, Threshold.AT_LEAST, perDay, true);
  }

  /** The forms in words. */
  Sentence formsInWords() {
    return forms.containsAll(SupplementForm.vitaminK())
        ? Sentence.of(Phrase.ANY_FORM)
        : Sentence.verbatim(
            String.join(" + ", forms.stream().map(SupplementForm::symbol).toList()));
  }

  @Override
  public Sentence describe() {
    return Sentence.of(
        Phrase.DOSE_IS,
        Sentence.of(source.phrase(), formsInWords()),
        Sentence.of(threshold.phrase(), perDay));
  }
}
