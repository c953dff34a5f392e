package org.k2nutrition.interaction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.k2nutrition.person.SupplementForm;

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
  public String describe() {
    String what =
        forms.containsAll(SupplementForm.vitaminK())
            ? "vitamin K of any form"
            : String.join(" or ", forms.stream().map(SupplementForm::symbol).toList());
    return String.join(" or ", kinds.stream().map(ChangeKind::verb).toList())
        + " "
        + what
        + " from "
        + source.label();
  }
}
