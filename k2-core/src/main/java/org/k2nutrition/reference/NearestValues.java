package org.k2nutrition.reference;

import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Person;

/** The values next to a person whom none of them is for. */
final class NearestValues {

  private final List<Person> ofEachSex;

  /**
   * Of one person.
   *
   * @param ofEachSex the person; as each sex it can be if the sex is not known
   */
  NearestValues(List<Person> ofEachSex) {
    this.ofEachSex = ofEachSex;
  }

  /**
   * The bands that end last below the age and those that begin first above it, for each sex the
   * person can be; all of these sexes if the age is not known.
   */
  List<ReferenceValue> to(List<ReferenceValue> candidates) {
    List<ReferenceValue> ofSex = candidates.stream().filter(this::isOfSex).toList();
    return ofEachSex.get(0).age().map(age -> around(age, ofSex)).orElse(ofSex);
  }

  private boolean isOfSex(ReferenceValue value) {
    return value.sex().isEmpty()
        || ofEachSex.stream().anyMatch(one -> value.sex().equals(one.sex()));
  }

  private static List<ReferenceValue> around(Age age, List<ReferenceValue> candidates) {
    List<ReferenceValue> below =
        candidates.stream().filter(value -> Bands.distance(value, age) < 0).toList();
    List<ReferenceValue> above =
        candidates.stream().filter(value -> Bands.distance(value, age) >= 0).toList();
    return Stream.of(below, above).flatMap(side -> closest(age, side)).toList();
  }

  private static Stream<ReferenceValue> closest(Age age, List<ReferenceValue> side) {
    int least =
        side.stream().mapToInt(value -> Math.abs(Bands.distance(value, age))).min().orElse(0);
    return side.stream().filter(value -> Math.abs(Bands.distance(value, age)) == least);
  }
}
