package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.recognition.Recogniser;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Recognition;

/** Says which anticoagulants a text names, by any name the recogniser of medicines knows. */
final class AnticoagulantNames {

  private static final String WHOLE_CLASS = "vitamin-k-antagonists";

  private static final Set<String> CLASSES =
      Set.of(RuleSet.ANTAGONIST, "direct-oral-anticoagulant");

  private final Lazy<Recogniser> medicines;

  AnticoagulantNames(Lazy<InteractionData> interactions) {
    this.medicines = Lazy.of(() -> Recogniser.of(interactions.get().lexicons().medicines()));
  }

  /** The names and classes of the substances, one after another; nothing if none is named. */
  String in(String text) {
    return recognise(text).surely().stream()
        .flatMap(AnticoagulantNames::named)
        .collect(Collectors.joining(" "));
  }

  /**
   * Whether a text names an antagonist of vitamin K, or something near to the name of one. What is
   * only near to the name of the class does not count: "vitamin D" is.
   */
  boolean mayNameAntagonist(String text) {
    Recognition recognition = recognise(text);
    boolean nearClass =
        recognition.possibly().stream().anyMatch(medicine -> medicine.id().equals(WHOLE_CLASS));
    return recognition.surely().stream().anyMatch(AnticoagulantNames::isAntagonist)
        || (!nearClass
            && recognition.possibly().stream().anyMatch(AnticoagulantNames::isAntagonist));
  }

  private static boolean isAntagonist(Concept medicine) {
    return medicine.classes().contains(RuleSet.ANTAGONIST);
  }

  private Recognition recognise(String text) {
    return medicines.get().recognise(text);
  }

  private static Stream<String> named(Concept medicine) {
    List<String> classes = medicine.classes().stream().filter(CLASSES::contains).toList();
    return classes.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(medicine.name()), classes.stream());
  }
}
