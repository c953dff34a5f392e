package org.k2nutrition.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;

/**
 * The supplements of one day. A dose is a declared amount: it enters its own form and the sums that
 * contain the form. Without a form it may be of any, so it raises what each may be at most.
 */
final class Doses {

  private final Map<Component, Long> declared = new EnumMap<>(Component.class);
  private final Map<Component, Long> possible = new EnumMap<>(Component.class);

  void add(SupplementEntry supplement) {
    Component form = supplement.form();
    long amount = supplement.amount().billionths();
    declared.merge(form, amount, Long::sum);
    if (form.isMenaquinone()) {
      declared.merge(Component.K2, amount, Long::sum);
    }
    if (form.isMenaquinone() || form == Component.K1 || form == Component.K2) {
      declared.merge(Component.K, amount, Long::sum);
    }
    possibleForms(form).forEach(other -> possible.merge(other, amount, Long::sum));
  }

  /** What was surely taken, in billionths of the component's unit. */
  long declared(Component component) {
    return declared.isEmpty() ? 0 : declared.getOrDefault(component, 0L);
  }

  /** What may have been taken beyond {@link #declared}. */
  long possible(Component component) {
    return possible.isEmpty() ? 0 : possible.getOrDefault(component, 0L);
  }

  private static List<Component> possibleForms(Component form) {
    List<Component> forms = new ArrayList<>();
    if (form == Component.K) {
      forms.add(Component.K1);
      forms.add(Component.K2);
    }
    if (form == Component.K || form == Component.K2) {
      forms.addAll(Component.menaquinones());
    }
    return forms;
  }
}
