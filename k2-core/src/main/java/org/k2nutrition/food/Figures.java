package org.k2nutrition.food;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A composition as plain integers, for assessment: ten-thousandths of the component's unit per 100
 * g, that is pg/g for a vitamer. Times a mass in milligrams they give billionths of the unit,
 * exactly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figures {

  /** Stands for an upper bound that is not known; larger than every known one. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  private final Map<Component, Range> ranges = new EnumMap<>(Component.class);
  private final Set<Component> restsOnAnalysis = EnumSet.noneOf(Component.class);

  private Figures() {}

  static Figures of(Map<Component, Entry> entries) {
    Figures figures = new Figures();
    for (Map.Entry<Component, Entry> entry : entries.entrySet()) {
      figures.put(entry.getKey(), entry.getValue());
    }
    return figures;
  }

  private void put(Component component, Entry entry) {
    ranges.put(component, entry.range());
    if (entry.countsAsAnalysis()) {
      restsOnAnalysis.add(component);
    }
  }

  /**
   * The lower bound of the truth.
   *
   * @param component the component
   * @return 0 or more; 0 if it was not analysed
   */
  public long lower(Component component) {
    return range(component).lower();
  }

  /**
   * The upper bound of the truth.
   *
   * @param component the component
   * @return 0 or more, or {@link #UNKNOWN}
   */
  public long upper(Component component) {
    return range(component).upper();
  }

  /**
   * Whether there is a figure for a component, censored or not.
   *
   * @param component the component
   * @return false if not analysed, or analysed with nothing but a trace of unknown limit
   */
  public boolean hasFigure(Component component) {
    return range(component).hasMiddle();
  }

  /**
   * The lower bound over what has a figure.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure
   */
  public long analysedLower(Component component) {
    Range range = range(component);
    return range.hasMiddle() ? range.lower() : 0;
  }

  /**
   * The middle over what has a figure.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure, so ask {@link #hasFigure} first
   */
  public long analysedMiddle(Component component) {
    Range range = range(component);
    return range.hasMiddle() ? range.middle() : 0;
  }

  /**
   * The upper bound over what has a figure; finite even where the truth has no known upper bound.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure
   */
  public long analysedUpper(Component component) {
    return range(component).analysedUpper();
  }

  /**
   * Whether the figure rests on analysis, not on calculation, borrowing or assumption.
   *
   * @param component the component
   * @return false if there is no figure
   */
  public boolean restsOnAnalysis(Component component) {
    return restsOnAnalysis.contains(component);
  }

  private Range range(Component component) {
    return ranges.getOrDefault(component, Range.NOT_ANALYSED);
  }
}
