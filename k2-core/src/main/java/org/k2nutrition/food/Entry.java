package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Concentration;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.text.Sentence;

/** One component of a composition on its way from figures to a {@link Content}. */
record Entry(
    Qualifier status,
    Range range,
    @Nullable Sentence why,
    @Nullable Tier tier,
    Optional<BigDecimal> conflict,
    boolean restsOnAnalysis,
    List<Measurement> measurements,
    @Nullable Basis basis) {

  static final Entry NOT_ANALYSED =
      new Entry(
          Qualifier.NOT_ANALYSED,
          Range.NOT_ANALYSED,
          null,
          null,
          Optional.empty(),
          false,
          List.of());

  /** An entry that is the same for the whole food; only a recipe has it for a part of its mass. */
  Entry(
      Qualifier status,
      Range range,
      @Nullable Sentence why,
      @Nullable Tier tier,
      Optional<BigDecimal> conflict,
      boolean restsOnAnalysis,
      List<Measurement> measurements) {
    this(status, range, why, tier, conflict, restsOnAnalysis, measurements, null);
  }

  static Entry of(Measurement m, boolean plantOrSalt) {
    Witness witness = Witness.of(m, plantOrSalt);
    boolean bounded = witness.range().isUpperKnown();
    boolean open = !bounded || sumIsOpen(m.component());
    Sentence why = bounded ? Reasons.SUM_MEMBERS_NOT_STATED : Reasons.openFigure(m);
    return new Entry(
        m.qualifier(),
        open ? witness.range().opened() : witness.range(),
        open ? why : null,
        witness.tier(),
        Optional.empty(),
        m.restsOnAnalysis(),
        List.of(m));
  }

  static Entry of(Composite composite, List<Measurement> witnesses) {
    Unit unit = composite.component().unit();
    boolean open = composite.upper().isEmpty() || sumIsOpen(composite.component());
    return new Entry(
        Qualifier.DERIVED,
        new Range(
            Range.units(composite.lower(), unit),
            units(composite.middle(), unit, Range.NONE),
            open ? Range.UNKNOWN : units(composite.upper(), unit, Range.UNKNOWN),
            units(composite.analysedUpper(), unit, 0)),
        open ? why(composite) : null,
        composite.tier(),
        composite.conflict(),
        CompositeMethod.restsOnAnalysis(witnesses),
        witnesses);
  }

  private static Sentence why(Composite composite) {
    return composite.why().isPresent()
        ? Sentence.of(composite.why().get())
        : Reasons.SUM_MEMBERS_NOT_STATED;
  }

  private static long units(Optional<BigDecimal> per100g, Unit unit, long otherwise) {
    return per100g.isPresent() ? Range.units(per100g.get(), unit) : otherwise;
  }

  /** A table's own sum bounds the truth from above only if its members are stated; none does. */
  private static boolean sumIsOpen(Component component) {
    return component == Component.K2 || component == Component.K;
  }

  boolean hasFigure() {
    return range.hasMiddle();
  }

  boolean countsAsAnalysis() {
    return restsOnAnalysis && hasFigure();
  }

  Content content(Component component) {
    Content.Builder content =
        new Content.Builder()
            .component(component)
            .status(status)
            .per100g(bounds(component))
            .conflict(conflict)
            .coverage(coverage())
            .restsOnAnalysis(countsAsAnalysis())
            .measurements(measurements);
    if (tier != null && hasFigure()) {
      content.tier(tier);
    }
    if (hasFigure()) {
      content.analysed(
          new Analysed(
              amount(component, range.lower()),
              amount(component, range.middle()),
              amount(component, range.analysedUpper())));
    }
    return content.build();
  }

  private BigDecimal coverage() {
    if (basis == null) {
      return hasFigure() ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    return basis.coverage();
  }

  private Bounds bounds(Component component) {
    Amount lower = amount(component, range.lower());
    if (range.isUpperKnown()) {
      return Bounds.of(lower, amount(component, range.upper()));
    }
    return Bounds.atLeast(lower, why == null ? Reasons.notAnalysed(component) : why);
  }

  /** A sum of parts may exceed what one published figure may be, so no range check here. */
  private static Amount amount(Component component, long units) {
    return new Amount(units * Concentration.HUNDRED_GRAMS_IN_MILLIGRAMS, component.unit());
  }
}
