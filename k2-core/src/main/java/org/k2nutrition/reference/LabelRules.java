package org.k2nutrition.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/** Looks at a label: one finding for each check. */
final class LabelRules {

  private final SupplementLabel label;
  private final ReferenceQuery maxima;
  private final Person buyer;

  LabelRules(SupplementLabel label, ReferenceQuery references, Person buyer) {
    this.label = label;
    this.maxima = references.ofKind(ReferenceKind.SUPPLEMENT_MAXIMUM);
    this.buyer = buyer;
  }

  List<LabelFinding> findings() {
    return List.of(
        form(),
        amount(),
        isomers(),
        told(LabelCheck.THIRD_PARTY_TEST, label.thirdPartyTested()),
        told(LabelCheck.ANTICOAGULANT_WARNING, label.anticoagulantWarning()),
        maximum());
  }

  private LabelFinding form() {
    if (label.form().isEmpty()) {
      return finding(LabelCheck.FORM, LabelOutcome.UNKNOWN);
    }
    Component form = label.form().get();
    boolean vague = form == Component.K || form == Component.K2;
    return finding(
        LabelCheck.FORM, vague ? LabelOutcome.MISSING : LabelOutcome.GOOD, form.symbol());
  }

  private LabelFinding amount() {
    return stated(LabelCheck.AMOUNT, label.perDay().map(Amount::toString));
  }

  private LabelFinding isomers() {
    Optional<Component> form = label.form();
    boolean maybeMk7 =
        form.isEmpty()
            || form.get() == Component.MK_7
            || form.get() == Component.K2
            || form.get() == Component.K;
    if (!maybeMk7) {
      return finding(LabelCheck.ISOMER_PURITY, LabelOutcome.NOT_APPLICABLE);
    }
    return stated(LabelCheck.ISOMER_PURITY, label.allTransPercent().map(BigDecimal::toPlainString));
  }

  /** A figure that stands on the label is no proof that it is true or as it should be. */
  private LabelFinding stated(LabelCheck check, Optional<String> figure) {
    if (label.notStated().contains(check)) {
      return finding(check, LabelOutcome.MISSING);
    }
    return figure
        .map(text -> finding(check, LabelOutcome.STATED, text))
        .orElseGet(() -> finding(check, LabelOutcome.UNKNOWN));
  }

  private static LabelFinding told(LabelCheck check, Optional<Boolean> told) {
    return told.map(yes -> finding(check, yes ? LabelOutcome.GOOD : LabelOutcome.MISSING))
        .orElseGet(() -> finding(check, LabelOutcome.UNKNOWN));
  }

  private LabelFinding maximum() {
    if (label.country().isEmpty() || label.perDay().isEmpty()) {
      return finding(LabelCheck.COUNTRY_MAXIMUM, LabelOutcome.UNKNOWN);
    }
    List<ReferenceValue> known = maximaOf(label.country().get());
    Amount amount = label.perDay().get().in(Unit.MICROGRAM);
    List<ReferenceValue> passed =
        known.stream().filter(value -> amount.compareTo(micrograms(value)) > 0).toList();
    if (known.isEmpty()) {
      return finding(LabelCheck.COUNTRY_MAXIMUM, LabelOutcome.UNKNOWN);
    }
    return compared(amount, known, passed);
  }

  private static LabelFinding compared(
      Amount amount, List<ReferenceValue> known, List<ReferenceValue> passed) {
    if (passed.isEmpty()) {
      return compared(LabelOutcome.GOOD, amount, known);
    }
    boolean mayBeLaw = passed.stream().anyMatch(value -> value.legalStanding().mayBind());
    return compared(mayBeLaw ? LabelOutcome.ABOVE : LabelOutcome.ABOVE_NON_BINDING, amount, passed);
  }

  private List<ReferenceValue> maximaOf(String country) {
    ReferenceQuery here = maxima.byCountry(country);
    List<ReferenceValue> values =
        buyer.age().isPresent()
            ? here.forPerson(buyer)
            : here.list().stream().filter(value -> value.ages().isEmpty()).toList();
    return values.stream()
        .filter(value -> value.amount().isPresent() && counts(value.scope()))
        .toList();
  }

  /** A maximum for one form says nothing of a label that does not name the form. */
  private boolean counts(Scope scope) {
    return switch (scope) {
      case TOTAL_VITAMIN_K -> true;
      case PHYLLOQUINONE -> label.form().equals(Optional.of(Component.K1));
      case VITAMIN_K2 -> label.form().filter(LabelRules::isK2).isPresent();
      case MK_4 -> label.form().equals(Optional.of(Component.MK_4));
      case MK_7 -> label.form().equals(Optional.of(Component.MK_7));
      default -> false;
    };
  }

  private static boolean isK2(Component form) {
    return form == Component.K2 || Component.menaquinones().contains(form);
  }

  private static Amount micrograms(ReferenceValue value) {
    return value.amount().orElseThrow().in(Unit.MICROGRAM);
  }

  private static LabelFinding compared(
      LabelOutcome outcome, Amount amount, List<ReferenceValue> values) {
    return new LabelFinding(
        LabelCheck.COUNTRY_MAXIMUM, outcome, List.of(amount.toString()), values);
  }

  private static LabelFinding finding(LabelCheck check, LabelOutcome outcome, String... arguments) {
    return new LabelFinding(check, outcome, List.of(arguments), List.of());
  }
}
