package org.k2nutrition.interaction.recognition;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.k2nutrition.interaction.Vocabulary;
import org.k2nutrition.person.Concept;

/**
 * The medicines and the conditions together: what rules may speak of.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param medicines the medicines
 * @param conditions the conditions
 */
public record Lexicons(Lexicon medicines, Lexicon conditions) implements Vocabulary {

  @Override
  public Optional<Concept> findMedicine(String id) {
    return medicines.find(id);
  }

  @Override
  public Optional<Concept> findCondition(String id) {
    return conditions.find(id);
  }

  @Override
  public Set<String> medicineClasses() {
    return classes(medicines);
  }

  @Override
  public Set<String> conditionClasses() {
    return classes(conditions);
  }

  private static Set<String> classes(Lexicon lexicon) {
    return lexicon.concepts().stream()
        .flatMap(concept -> concept.classes().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
