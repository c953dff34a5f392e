package org.k2nutrition.data;

import java.util.List;
import java.util.Set;
import org.k2nutrition.reference.LabelFinding;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * A finding about the label of a supplement, in words and with its sources.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param finding the finding
 * @param text one or more sentences for people
 * @param statements what authorities of the buyer's country said about it, unmodifiable, possibly
 *     empty; of all countries for a warning where the country is not told
 * @param sources where the rules and figures stand, unmodifiable, possibly empty
 * @param secondarySources the keys of those sources that were read in another work, unmodifiable
 */
public record LabelRemark(
    LabelFinding finding,
    String text,
    List<RegulatoryStatement> statements,
    List<Citation> sources,
    Set<String> secondarySources) {

  /**
   * Copies the lists.
   *
   * @param finding the finding
   * @param text one or more sentences for people
   * @param statements what authorities of the buyer's country said about it, unmodifiable, possibly
   *     empty; of all countries for a warning where the country is not told
   * @param sources where the rules and figures stand, unmodifiable, possibly empty
   * @param secondarySources the keys of those sources that were read in another work, unmodifiable
   */
  public LabelRemark {
    statements = List.copyOf(statements);
    sources = List.copyOf(sources);
    secondarySources = Set.copyOf(secondarySources);
  }

  /**
   * Whether a source was read itself.
   *
   * @param source one of the sources
   * @return the verification
   */
  public Verification verification(Citation source) {
    return secondarySources.contains(source.key()) ? Verification.SECONDARY : Verification.VERIFIED;
  }
}
