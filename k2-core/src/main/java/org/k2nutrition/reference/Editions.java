package org.k2nutrition.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When each series of values was in force. Documents print a year at most, so a new edition holds
 * from the first day of its year and the old one until the day before.
 */
final class Editions {

  private final Map<String, List<ReferenceValue>> bySeries = new HashMap<>();
  private final Map<String, List<ReferenceValue>> byNewer = new HashMap<>();

  Editions(List<ReferenceValue> values) {
    for (ReferenceValue value : values) {
      bySeries.computeIfAbsent(value.series(), key -> new ArrayList<>()).add(value);
      value
          .supersededBy()
          .ifPresent(newer -> byNewer.computeIfAbsent(newer, key -> new ArrayList<>()).add(value));
    }
  }

  /** The superseded values whose place the value's series took. */
  List<ReferenceValue> before(ReferenceValue value) {
    return byNewer.getOrDefault(value.series(), List.of());
  }

  InForce inForceNow(ReferenceValue value) {
    return value.supersededBy().isEmpty() && value.inForceUntil().isEmpty()
        ? InForce.YES
        : InForce.NO;
  }

  InForce inForce(ReferenceValue value, LocalDate first, LocalDate last) {
    Optional<LocalDate> start = start(value);
    Optional<LocalDate> end = end(value);
    if (start.filter(last::isBefore).isPresent() || end.filter(first::isAfter).isPresent()) {
      return InForce.NO;
    }
    return isBeginKnown(value, first) && isEndKnown(value) ? InForce.YES : InForce.POSSIBLY;
  }

  /** Whether the value came into force only after a day, and nothing before it is known. */
  boolean isFirstAfter(ReferenceValue value, LocalDate day) {
    return start(value).filter(day::isBefore).isPresent() && before(value).isEmpty();
  }

  /** Whether the end of the value, if it has ended, is known. */
  boolean isEndKnown(ReferenceValue value) {
    return end(value).isPresent() || value.supersededBy().isEmpty();
  }

  /** Without a year of its own a series has begun for sure once what it replaced has ended. */
  boolean isBeginKnown(ReferenceValue value, LocalDate first) {
    if (start(value).isPresent()) {
      return true;
    }
    List<ReferenceValue> old = before(value);
    return !old.isEmpty()
        && old.stream().allMatch(one -> one.inForceUntil().filter(first::isAfter).isPresent());
  }

  private static Optional<LocalDate> start(ReferenceValue value) {
    OptionalInt year = year(value);
    return year.isPresent() ? Optional.of(LocalDate.of(year.getAsInt(), 1, 1)) : Optional.empty();
  }

  private Optional<LocalDate> end(ReferenceValue value) {
    return value
        .inForceUntil()
        .or(() -> value.supersededBy().flatMap(this::startOf).map(start -> start.minusDays(1)));
  }

  private Optional<LocalDate> startOf(String series) {
    return bySeries.getOrDefault(series, List.of()).stream()
        .flatMap(value -> start(value).stream())
        .findFirst();
  }

  private static OptionalInt year(ReferenceValue value) {
    String edition = value.edition().orElse("");
    return edition.matches("[12][0-9]{3}")
        ? OptionalInt.of(Integer.parseInt(edition))
        : OptionalInt.empty();
  }
}
