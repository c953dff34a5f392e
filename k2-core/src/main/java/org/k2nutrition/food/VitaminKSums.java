package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Concentration;

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
    List<Component> analysed =
        Component.menaquinones().stream().filter(entries::containsKey).toList();
    @Nullable Entry printed = entries.get(Component.K2);
    if (analysed.isEmpty()) {
      return printed;
    }
    List<Component> open =
        Component.menaquinones().stream()
            .filter(c -> !entries.containsKey(c) || !upperKnown(entries, c))
            .toList();
    Entry parts =
        sum(
            analysed.stream().map(c -> entry(entries, c)).toList(),
            open.isEmpty() ? null : Reasons.openParts(analysed, open));
    return hull(parts, printed);
  }

  private static @Nullable Entry vitaminK(Map<Component, Entry> entries, @Nullable Entry k2) {
    @Nullable Entry k1 = entries.get(Component.K1);
    @Nullable Entry printed = entries.get(Component.K);
    if (k1 == null && k2 == null) {
      return printed;
    }
    Entry parts = sum(Stream.of(k1, k2).filter(Objects::nonNull).toList(), openWhy(k1, k2));
    return hull(parts, printed);
  }

  private static @Nullable String openWhy(@Nullable Entry k1, @Nullable Entry k2) {
    List<String> whys = new ArrayList<>();
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
    return whys.isEmpty() ? null : String.join("; ", whys);
  }

  private static Entry sum(List<Entry> parts, @Nullable String why) {
    Range total =
        requireInRange(parts.stream().map(Entry::range).reduce(Range::plus).orElseThrow());
    List<Entry> counted = parts.stream().filter(Entry::hasFigure).toList();
    return new Entry(
        Qualifier.DERIVED,
        why == null ? total : total.opened(),
        why,
        weakest(counted, total.analysedUpper()),
        Optional.empty(),
        !counted.isEmpty() && counted.stream().allMatch(Entry::restsOnAnalysis),
        parts.stream().flatMap(e -> e.measurements().stream()).toList());
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
    return counted.stream()
        .filter(e -> e.range().analysedUpper() * MATTERS >= analysedUpper)
        .map(Entry::tier)
        .filter(Objects::nonNull)
        .reduce(Tier::weaker)
        .orElse(null);
  }

  private static boolean upperKnown(Map<Component, Entry> entries, Component component) {
    return entry(entries, component).range().isUpperKnown();
  }

  private static Entry entry(Map<Component, Entry> entries, Component component) {
    return Objects.requireNonNull(entries.get(component));
  }
}
