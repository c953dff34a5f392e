package org.k2nutrition.examples.cli;

import java.util.List;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.ReferenceValue;

/**
 * An intake beside reference values.
 *
 * @param comparisons the values that apply
 * @param ofOneSex those that were not compared, as the sex is not known
 */
record ComparedReferences(List<Comparison> comparisons, List<ReferenceValue> ofOneSex) {

  ComparedReferences {
    comparisons = List.copyOf(comparisons);
    ofOneSex = List.copyOf(ofOneSex);
  }

  boolean anyMet() {
    return comparisons.stream().anyMatch(one -> one.outcome() == Comparison.Outcome.MET);
  }
}
