package org.k2nutrition.interaction;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.k2nutrition.person.SupplementForm;

/** Which forms, named or not, lie within some forms. */
final class Forms {

  private Forms() {}

  /** The forms that surely are one of these, whatever they turn out to be. */
  static Set<SupplementForm> whollyWithin(Set<SupplementForm> forms) {
    Set<SupplementForm> named = named(forms);
    return where(form -> named.containsAll(form.members()));
  }

  /** The forms that are or may be one of these. */
  static Set<SupplementForm> partlyWithin(Set<SupplementForm> forms) {
    Set<SupplementForm> named = named(forms);
    return where(form -> !Collections.disjoint(named, form.members()));
  }

  private static Set<SupplementForm> named(Set<SupplementForm> forms) {
    Set<SupplementForm> named = new HashSet<>();
    forms.forEach(form -> named.addAll(form.members()));
    return named;
  }

  private static Set<SupplementForm> where(Predicate<SupplementForm> test) {
    return Arrays.stream(SupplementForm.values())
        .filter(test)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SupplementForm.class)));
  }
}
