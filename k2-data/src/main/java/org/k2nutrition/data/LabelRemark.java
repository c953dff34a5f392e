package org.k2nutrition.data;

import java.util.List;
import org.k2nutrition.reference.LabelFinding;
import org.k2nutrition.source.Citation;

/**
 * A finding about the label of a supplement, in words and with its sources.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param finding the finding
 * @param text one or two sentences for people
 * @param sources where the rule or the figure stands, unmodifiable, possibly empty
 */
public record LabelRemark(LabelFinding finding, String text, List<Citation> sources) {

  /**
   * Copies the sources.
   *
   * @param finding the finding
   * @param text one or two sentences for people
   * @param sources where the rule or the figure stands, unmodifiable, possibly empty
   */
  public LabelRemark {
    sources = List.copyOf(sources);
  }
}
