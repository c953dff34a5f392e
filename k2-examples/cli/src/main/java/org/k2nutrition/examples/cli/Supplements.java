package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;

/** The places of which rules for supplements are known. */
final class Supplements {

  private static final Set<RegulatoryTopic> ON_LABELS =
      Set.of(RegulatoryTopic.LABEL_WARNING, RegulatoryTopic.SUPPLEMENT_MAXIMUM);

  private Supplements() {}

  static boolean isKnown(K2 k2, String place) {
    return places(k2).stream().anyMatch(place.strip()::equalsIgnoreCase);
  }

  static List<String> places(K2 k2) {
    return Stream.concat(
            k2.regulation().all().stream()
                .filter(one -> ON_LABELS.contains(one.topic()))
                .map(RegulatoryStatement::jurisdiction),
            k2.references().all().stream()
                .filter(value -> value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM)
                .map(ReferenceValue::country))
        .flatMap(names -> Arrays.stream(names.split(" *; *")))
        .distinct()
        .sorted()
        .toList();
  }
}
