package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.interaction.recognition.Recogniser;
import org.k2nutrition.person.Concept;

/** Says which anticoagulants a text names, by any name the recogniser of medicines knows. */
final class AnticoagulantNames {

  private static final Set<String> CLASSES =
      Set.of("vitamin-k-antagonist", "direct-oral-anticoagulant");

  private final Lazy<InteractionData> interactions;

  AnticoagulantNames(Lazy<InteractionData> interactions) {
    this.interactions = interactions;
  }

  /** The names and classes of the substances, one after another; nothing if none is named. */
  String in(String text) {
    return Recogniser.of(interactions.get().lexicons().medicines())
        .recognise(text)
        .surely()
        .stream()
        .flatMap(AnticoagulantNames::named)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> named(Concept medicine) {
    List<String> classes = medicine.classes().stream().filter(CLASSES::contains).toList();
    return classes.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(medicine.name()), classes.stream());
  }
}
