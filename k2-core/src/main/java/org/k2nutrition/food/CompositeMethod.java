package org.k2nutrition.food;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Concentration;
import org.k2nutrition.text.Phrase;

/** The composite method: hull of all witnesses, median of origins in the best tier. */
final class CompositeMethod {

  private CompositeMethod() {}

  static Composite derive(List<Measurement> measurements, boolean plantOrSalt) {
    List<Witness> witnesses = measurements.stream().map(m -> Witness.of(m, plantOrSalt)).toList();
    Component component = component(measurements);
    Range hull = hull(witnesses);
    Composite.Builder composite =
        Composite.builder().component(component).lower(decimal(component, hull.lower()));
    addUpper(composite, witnesses, component, hull);
    return withMiddle(composite, witnesses, component).build();
  }

  /** Whether what set the middle was analysed: the witnesses with a figure in the best tier. */
  static boolean restsOnAnalysis(List<Measurement> measurements) {
    @Nullable Tier best = null;
    boolean analysed = false;
    for (Measurement m : measurements) {
      Witness witness = Witness.of(m, false);
      if (witness.range().hasMiddle()) {
        if (best == null || witness.tier().compareTo(best) < 0) {
          best = witness.tier();
          analysed = true;
        }
        analysed = analysed && (witness.tier() != best || m.restsOnAnalysis());
      }
    }
    return analysed;
  }

  private static Component component(List<Measurement> measurements) {
    List<Component> components =
        measurements.stream().map(Measurement::component).distinct().toList();
    if (components.size() != 1) {
      throw new IllegalArgumentException(
          "A composite needs measurements of exactly one component: '" + components + "'");
    }
    return components.get(0);
  }

  private static Range hull(List<Witness> witnesses) {
    return witnesses.stream().map(Witness::range).reduce(Range::hull).orElseThrow();
  }

  private static void addUpper(
      Composite.Builder composite, List<Witness> witnesses, Component component, Range hull) {
    if (isSingleSecondary(witnesses)) {
      composite.why(Phrase.SINGLE_SECONDARY_FIGURE);
    } else if (hull.isUpperKnown()) {
      composite.upper(decimal(component, hull.upper()));
    } else {
      composite.why(Phrase.RESULT_WITHOUT_LIMIT);
    }
  }

  private static Composite.Builder withMiddle(
      Composite.Builder composite, List<Witness> witnesses, Component component) {
    List<Witness> counted = witnesses.stream().filter(w -> w.range().hasMiddle()).toList();
    composite.tier(tier(witnesses, counted.isEmpty() ? witnesses : counted));
    if (counted.isEmpty()) {
      return composite;
    }
    long middle = median(originMedians(best(counted)).values());
    long upper = counted.stream().mapToLong(w -> w.range().analysedUpper()).max().orElseThrow();
    return composite
        .middle(decimal(component, middle))
        .analysedUpper(decimal(component, upper))
        .conflict(conflict(counted));
  }

  private static Tier tier(List<Witness> all, List<Witness> counted) {
    return isSingleSecondary(all) ? Tier.E : bestTier(counted).orElseThrow();
  }

  private static List<Witness> best(List<Witness> counted) {
    Optional<Tier> tier = bestTier(counted);
    return counted.stream().filter(w -> tier.equals(Optional.of(w.tier()))).toList();
  }

  private static Optional<Tier> bestTier(List<Witness> witnesses) {
    return witnesses.stream().map(Witness::tier).min(Tier::compareTo);
  }

  private static boolean isSingleSecondary(List<Witness> witnesses) {
    return witnesses.stream().noneMatch(Witness::isVerified)
        && witnesses.stream().map(Witness::origin).distinct().count() == 1;
  }

  private static Map<String, Long> originMedians(List<Witness> witnesses) {
    Map<String, List<Long>> byOrigin =
        witnesses.stream()
            .collect(
                Collectors.groupingBy(
                    Witness::origin,
                    TreeMap::new,
                    Collectors.mapping(w -> w.range().middle(), Collectors.toList())));
    Map<String, Long> medians = new TreeMap<>();
    byOrigin.forEach((origin, middles) -> medians.put(origin, median(middles)));
    return medians;
  }

  /** The median; between two values their mean, rounded half-even to one ten-thousandth. */
  private static long median(Collection<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    if (size % 2 == 1) {
      return sorted.get(size / 2);
    }
    BigInteger sum =
        BigInteger.valueOf(sorted.get(size / 2 - 1)).add(BigInteger.valueOf(sorted.get(size / 2)));
    return new BigDecimal(sum)
        .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  /** Only figures can contradict each other: half a limit is none. */
  private static Optional<BigDecimal> conflict(List<Witness> witnesses) {
    List<Witness> figures =
        witnesses.stream().filter(w -> w.measurement().qualifier().isValue()).toList();
    List<Long> positive =
        originMedians(figures).values().stream().filter(median -> median > 0).sorted().toList();
    if (positive.size() < 2) {
      return Optional.empty();
    }
    BigDecimal highest = BigDecimal.valueOf(positive.get(positive.size() - 1));
    return Optional.of(
        highest.divide(BigDecimal.valueOf(positive.get(0)), 2, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal decimal(Component component, long units) {
    return new Concentration(units, component.unit()).per100g().value();
  }
}
