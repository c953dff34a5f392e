package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.k2nutrition.data.References;
import org.k2nutrition.reference.ReferenceValue;

/** Picks reference values by what people call an authority. */
final class Authorities {

  private final List<String> texts;

  private Authorities(List<String> texts) {
    this.texts = texts;
  }

  /** Those that the texts mean, each of which means one at least; no text means all. */
  static Authorities of(List<String> texts, References references) {
    for (String text : texts) {
      if (text.isBlank()) {
        throw new BadInputException("nothing said", "--authority", text, "a name, country or id");
      }
      if (references.all().stream().noneMatch(value -> matches(text, value))) {
        throw unknown(text, references);
      }
    }
    return new Authorities(texts);
  }

  boolean match(ReferenceValue value) {
    return texts.isEmpty() || texts.stream().anyMatch(text -> matches(text, value));
  }

  private static boolean matches(String text, ReferenceValue value) {
    return (value.authority() + " " + value.country() + " " + value.id())
        .toLowerCase(Locale.ROOT)
        .contains(text.strip().toLowerCase(Locale.ROOT));
  }

  private static UnknownNameException unknown(String text, References references) {
    List<String> countries = countries(references);
    Stream<String> series = references.all().stream().map(ReferenceValue::series).distinct();
    List<String> names = Stream.concat(countries.stream(), series).toList();
    return new UnknownNameException("Authority", text, NearestNames.of(text, names), countries);
  }

  private static List<String> countries(References references) {
    return references.all().stream()
        .flatMap(value -> Arrays.stream(value.country().split(" *; *")))
        .distinct()
        .sorted()
        .toList();
  }
}
