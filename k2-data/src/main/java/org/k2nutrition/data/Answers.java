package org.k2nutrition.data;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.evidence.AnswerKind;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.PersonalAnswer;

/**
 * Answers to personal questions about vitamin K2, put together from records of the dataset. They
 * are no medical advice.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Answers {

  private final Knowledge knowledge;

  Answers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All answers.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<PersonalAnswer> all() {
    return knowledge.answers();
  }

  /**
   * The answer with an id.
   *
   * @param id such as {@code reverse-calcification}
   * @return the answer, or empty
   */
  public Optional<PersonalAnswer> find(String id) {
    return all().stream().filter(answer -> answer.id().equals(id)).findFirst();
  }

  /**
   * Who might consider vitamin K2, and what the evidence says of it.
   *
   * @return unmodifiable, a group of people each
   */
  public List<PersonalAnswer> whoMightConsider() {
    return of(AnswerKind.WHO);
  }

  /**
   * What to go through with a clinician.
   *
   * @return unmodifiable
   */
  public List<PersonalAnswer> checklist() {
    return of(AnswerKind.CHECKLIST);
  }

  /**
   * Common questions.
   *
   * @return unmodifiable
   */
  public List<PersonalAnswer> quick() {
    return of(AnswerKind.QUICK);
  }

  /**
   * The answers that fit a question, best first; where a medicine is named that may be an
   * antagonist of vitamin K, the answer about it comes before all others.
   *
   * @param text a question in any words
   * @param limit the most to return, 1 or more
   * @return unmodifiable, possibly empty
   * @throws IllegalArgumentException if the limit is below 1
   */
  public List<PersonalAnswer> search(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("Limit out of range: '" + limit + "', expected 1 or more");
    }
    return knowledge.answersTo(text, limit);
  }

  /**
   * Any record of reference values, doses, regulation, evidence, rules and kinetics, in its own
   * words.
   *
   * @param record kind and id, such as {@code claim:claim-50}, {@code dose:dose-11}, {@code
   *     reference:efsa-2017-08}; the kinds are claim, study, notice, dose, regulation, reference,
   *     biomarker, synergy, form, rule and kinetics
   * @return the record, or empty if there is none
   */
  public Optional<AnswerPoint> findRecord(String record) {
    return knowledge.findPoint(record);
  }

  private List<PersonalAnswer> of(AnswerKind kind) {
    return all().stream().filter(answer -> answer.kind() == kind).toList();
  }
}
