package org.k2nutrition.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.food.Component;
import org.k2nutrition.reference.StudyDose;

/**
 * Amounts used in studies, or stated by labels, authorities and industry. None is a recommendation.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Doses {

  private final Knowledge knowledge;

  Doses(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All doses.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<StudyDose> all() {
    return knowledge.doses();
  }

  /**
   * The dose with an id.
   *
   * @param id such as {@code dose-03}
   * @return the dose, or empty
   */
  public Optional<StudyDose> find(String id) {
    return all().stream().filter(dose -> dose.id().equals(id)).findFirst();
  }

  /**
   * The doses of a form.
   *
   * @param form the form; {@link Component#K2} gives those of unnamed K2 and of every menaquinone
   * @return unmodifiable, in the order of their ids
   */
  public List<StudyDose> of(Component form) {
    return all().stream()
        .filter(dose -> dose.forms().stream().anyMatch(one -> isForm(form, one)))
        .toList();
  }

  private static boolean isForm(Component wanted, Component form) {
    return form == wanted || (wanted == Component.K2 && Component.menaquinones().contains(form));
  }

  /**
   * The doses looked at for an outcome.
   *
   * @param text words that all stand in the outcome, in any order and case
   * @return unmodifiable, in the order of their ids
   */
  public List<StudyDose> forOutcome(String text) {
    List<String> wanted = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return all().stream()
        .filter(dose -> wanted.stream().allMatch(dose.outcome().toLowerCase(Locale.ROOT)::contains))
        .toList();
  }
}
