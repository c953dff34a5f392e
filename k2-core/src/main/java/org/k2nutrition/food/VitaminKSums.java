package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Concentration;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The sums vitamin K2 (the menaquinones) and vitamin K (phylloquinone plus vitamin K2) of a food.
 *
 * <p>Parts go before a sum that a table prints: where a food has both, the range is the hull and
 * the middle is that of the parts.
 */
final class VitaminKSums {

  /** A part matters for the tier of a sum from a tenth of it on. */
  private static final int MATTERS = 10;

  private VitaminKSums() {}

  static void addTo(Map<Component, Entry> entries) {
    @Nullable Entry k2 = vitaminK2(entries);
    if (k2 != null) {
      entries.put(Component.K2, k2);
    }
    @Nullable Entry k = vitaminK(entries, k2);
    if (k != null) {
      entries.put(Component.K, k);
    }
  }

  private static @Nullable Entry vitaminK2(Map<Component, Entry> entries) {
    List<Component> analysed = new ArrayList<>();
    List<Component> open = new ArrayList<>();
    List<Entry> parts = new ArrayList<>();
    for (Component component : Component.menaquinones()) {
      @Nullable Entry entry = entries.get(component);
      if (entry != null) {
        analysed.add(component);
        parts.add(entry);
      }
      if (entry == null || !entry.range().isUpperKnown()) {
        open.add(component);
      }
    }
    @Nullable Entry printed = entries.get(Component.K2);
    if (parts.isEmpty()) {
      return printed;
    }
    return hull(sum(parts, open.isEmpty() ? null : Reasons.openParts(analysed, open)), printed);
  }

  private static @Nullable Entry vitaminK(Map<Component, Entry> entries, @Nullable Entry k2) {
    @Nullable Entry k1 = entries.get(Component.K1);
    @Nullable Entry printed = entries.get(Component.K);
    List<Entry> parts = new ArrayList<>();
    if (k1 != null) {
      parts.add(k1);
    }
    if (k2 != null) {
      parts.add(k2);
    }
    return parts.isEmpty() ? printed : hull(sum(parts, openWhy(k1, k2)), printed);
  }

  private static @Nullable Sentence openWhy(@Nullable Entry k1, @Nullable Entry k2) {
    List<Sentence> whys = new ArrayList<>();
    if (k1 == null) {
      whys.add(Reasons.notAnalysed(Component.K1));
    } else if (k1.why() != null) {
      whys.add(k1.why());
    }
    if (k2 == null) {
      whys.add(Reasons.NO_MENAQUINONE);
    } else if (k2.why() != null) {
      whys.add(k2.why());
    }
    return whys.isEmpty() ? null : Sentence.joined(Phrase.ALSO, Phrase.ALSO, whys);
  }

  private static Entry sum(List<Entry> parts, @Nullable Sentence why) {
    Range total = Range.exactly(0).withoutMiddle();
    List<Entry> counted = new ArrayList<>();
    List<Measurement> measurements = new ArrayList<>();
    boolean analysed = true;
    for (Entry part : parts) {
      total = total.plus(part.range());
      measurements.addAll(part.measurements());
      if (part.hasFigure()) {
        counted.add(part);
        analysed = analysed && part.restsOnAnalysis();
      }
    }
    return new Entry(
        Qualifier.DERIVED,
        why == null ? requireInRange(total) : requireInRange(total).opened(),
        why,
        weakest(counted, total.analysedUpper()),
        Optional.empty(),
        analysed,
        measurements);
  }

  /** A sum is bounded like one component: the proof that totals cannot overflow rests on it. */
  private static Range requireInRange(Range total) {
    long upper = total.isUpperKnown() ? total.upper() : total.analysedUpper();
    long largest = Math.max(total.lower(), Math.max(upper, total.analysedUpper()));
    if (largest > Concentration.MAX) {
      throw new IllegalArgumentException(
          "Sum of vitamin K out of range: '"
              + BigDecimal.valueOf(largest, 4).toPlainString()
              + " µg/100 g', expected at most 100000");
    }
    return total;
  }

  private static Entry hull(Entry parts, @Nullable Entry printed) {
    if (printed == null) {
      return parts;
    }
    Entry counted = parts.hasFigure() ? parts : printed;
    List<Measurement> all = new ArrayList<>(parts.measurements());
    all.addAll(printed.measurements());
    return new Entry(
        Qualifier.DERIVED,
        parts.range().hull(printed.range()),
        parts.why() == null ? printed.why() : parts.why(),
        counted.tier(),
        Optional.empty(),
        counted.restsOnAnalysis(),
        all);
  }

  private static @Nullable Tier weakest(List<Entry> counted, long analysedUpper) {
    @Nullable Tier weakest = null;
    for (Entry entry : counted) {
      @Nullable Tier tier = entry.tier();
      if (tier != null && entry.range().analysedUpper() * MATTERS >= analysedUpper) {
        weakest = weakest == null ? tier : weakest.weaker(tier);
      }
    }
    return weakest;
  }
}
