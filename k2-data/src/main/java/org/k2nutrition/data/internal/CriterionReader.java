package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.AgeAtom;
import org.k2nutrition.interaction.ChangeAtom;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.ConditionAtom;
import org.k2nutrition.interaction.Criterion;
import org.k2nutrition.interaction.DoseAtom;
import org.k2nutrition.interaction.DoseSource;
import org.k2nutrition.interaction.FoodAtom;
import org.k2nutrition.interaction.IntakePattern;
import org.k2nutrition.interaction.LifeStageAtom;
import org.k2nutrition.interaction.MedicineAtom;
import org.k2nutrition.interaction.MedicineTiming;
import org.k2nutrition.interaction.PatternAtom;
import org.k2nutrition.interaction.SexAtom;
import org.k2nutrition.interaction.Threshold;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Sex;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** Reads the condition of a rule: docs/rules.md describes its fields. */
final class CriterionReader {

  private static final String PER_DAY = "/day";

  private final JsonCursor cursor;

  private CriterionReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  static Criterion read(JsonCursor cursor) {
    return new CriterionReader(cursor).criterion();
  }

  private Criterion criterion() {
    cursor.requireObject();
    if (!cursor.nextField()) {
      throw cursor.fault("an empty condition", null);
    }
    Criterion criterion = one(cursor.field());
    if (cursor.nextField()) {
      throw cursor.fault("a second statement, expected one; join them with 'all' or 'any'", null);
    }
    return criterion;
  }

  private Criterion one(String field) {
    return switch (field) {
      case "all" -> new Criterion.All(parts());
      case "any" -> new Criterion.Any(parts());
      case "not" -> new Criterion.Not(criterion());
      case "medicine" -> medicine();
      case "condition" -> new ConditionAtom(set());
      case "lifeStage" -> new LifeStageAtom(cursor.constant(LifeStage.class));
      case "sex" -> new SexAtom(cursor.constant(Sex.class));
      case "age" -> age();
      case "dose" -> dose();
      case "food" -> new FoodAtom(set());
      case "change" -> change();
      case "intake" -> new PatternAtom(cursor.constant(IntakePattern.class));
      default -> throw cursor.unknownField();
    };
  }

  private List<Criterion> parts() {
    cursor.requireList();
    List<Criterion> parts = new ArrayList<>();
    while (cursor.nextElement()) {
      parts.add(criterion());
    }
    return parts;
  }

  private Set<String> set() {
    return new HashSet<>(cursor.strings());
  }

  private MedicineAtom medicine() {
    Set<String> substances = Set.of();
    Set<String> classes = Set.of();
    MedicineTiming timing = MedicineTiming.TAKES;
    cursor.requireObject();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "substances" -> substances = set();
        case "classes" -> classes = set();
        case "timing" -> timing = cursor.constant(MedicineTiming.class);
        default -> throw cursor.unknownField();
      }
    }
    return new MedicineAtom(substances, classes, timing);
  }

  private Criterion age() {
    List<Criterion> ends = new ArrayList<>();
    cursor.requireObject();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "atLeast" -> ends.add(AgeAtom.atLeast(Age.parse(cursor.string())));
        case "below" -> ends.add(AgeAtom.below(Age.parse(cursor.string())));
        default -> throw cursor.unknownField();
      }
    }
    return ends.size() == 1 ? ends.get(0) : new Criterion.All(ends);
  }

  private DoseAtom dose() {
    Set<SupplementForm> forms = Set.of();
    DoseSource source = DoseSource.ANY;
    boolean untested = false;
    @Nullable Threshold threshold = null;
    @Nullable Amount perDay = null;
    cursor.requireObject();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "forms" -> forms = forms(cursor);
        case "source" -> source = cursor.constant(DoseSource.class);
        case "untestedBelow" -> untested = cursor.bool();
        default -> {
          if (threshold != null) {
            throw cursor.fault("a second threshold, expected one", null);
          }
          threshold = threshold(cursor.field());
          perDay = amount();
        }
      }
    }
    if (threshold == null || perDay == null) {
      throw cursor.fault("a dose without a threshold", null);
    }
    return new DoseAtom(forms, source, threshold, perDay, untested);
  }

  private Threshold threshold(String field) {
    return switch (field) {
      case "atLeast" -> Threshold.AT_LEAST;
      case "above" -> Threshold.ABOVE;
      case "atMost" -> Threshold.AT_MOST;
      case "below" -> Threshold.BELOW;
      default -> throw cursor.unknownField();
    };
  }

  private Amount amount() {
    String text = cursor.string();
    if (!text.endsWith(PER_DAY)) {
      throw cursor.fault("found '" + text + "', expected an amount such as '10 ug/day'", null);
    }
    return Amount.parse(text.substring(0, text.length() - PER_DAY.length()));
  }

  private ChangeAtom change() {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    Set<SupplementForm> forms = Set.of();
    DoseSource source = DoseSource.ANY;
    cursor.requireObject();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "kinds" -> {
          cursor.requireList();
          while (cursor.nextElement()) {
            kinds.add(cursor.constant(ChangeKind.class));
          }
        }
        case "forms" -> forms = forms(cursor);
        case "source" -> source = cursor.constant(DoseSource.class);
        default -> throw cursor.unknownField();
      }
    }
    return new ChangeAtom(kinds, forms, source);
  }

  /** Forms by their symbols; {@code all} is every form of vitamin K. */
  static Set<SupplementForm> forms(JsonCursor cursor) {
    Set<SupplementForm> forms = EnumSet.noneOf(SupplementForm.class);
    for (String symbol : cursor.strings()) {
      if (symbol.equals("all")) {
        forms.addAll(SupplementForm.vitaminK());
      } else {
        forms.add(SupplementForm.of(symbol));
      }
    }
    return forms;
  }
}
