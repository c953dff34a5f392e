package org.k2nutrition.data;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.evidence.StudyTopic;
import org.k2nutrition.food.Component;

/**
 * The studies, and what became of works that were retracted, corrected or doubted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Studies {

  private final Knowledge knowledge;

  Studies(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All studies.
   *
   * @return unmodifiable, in the order of their keys
   */
  public List<Study> all() {
    return knowledge.evidence().studies();
  }

  /**
   * The study with a key.
   *
   * @param key such as {@code knapen-2013}
   * @return the study, or empty
   */
  public Optional<Study> find(String key) {
    return knowledge.evidence().findStudy(key);
  }

  /**
   * The study with a key.
   *
   * @param key such as {@code knapen-2013}
   * @return the study
   * @throws NotFoundException if there is none, with the nearest keys
   */
  public Study get(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "Study", key, NearestKeys.of(key, all().stream().map(Study::key).toList())));
  }

  /**
   * The studies of a topic.
   *
   * @param topic the topic
   * @return unmodifiable, in the order of their keys
   */
  public List<Study> about(StudyTopic topic) {
    return all().stream().filter(study -> study.topic() == topic).toList();
  }

  /**
   * The studies in which a form of vitamin K was given or measured.
   *
   * @param form the form, as named by the study: those of unnamed K2 are under {@link Component#K2}
   * @return unmodifiable, in the order of their keys
   */
  public List<Study> of(Component form) {
    return all().stream().filter(study -> study.forms().contains(form)).toList();
  }

  /**
   * The retractions, cautions, corrections and published concerns.
   *
   * @return unmodifiable, in the order of their keys; not every work is among the studies
   */
  public List<Retraction> notices() {
    return knowledge.evidence().notices();
  }

  /**
   * The notice about a work.
   *
   * @param key the key of the work
   * @return the notice, or empty if none is known
   */
  public Optional<Retraction> findNotice(String key) {
    return knowledge.evidence().findNotice(key);
  }

  /**
   * The notices about works that a work leaned on.
   *
   * @param key the key of the work
   * @return unmodifiable, possibly empty
   */
  public List<Retraction> noticesReaching(String key) {
    return knowledge.evidence().reaching(key);
  }

  /**
   * How a work stands.
   *
   * @param key the key of the work
   * @return never null
   * @throws NotFoundException if no such work is cited, with the nearest keys
   */
  public Standing standing(String key) {
    return knowledge.evidence().standing(known(key));
  }

  /**
   * Whether a work can count as evidence.
   *
   * @param key the key of the work
   * @return false for what was retracted, stands under a caution, leaned on retracted works, or is
   *     not counted for a reason that the study gives
   * @throws NotFoundException if no such work is cited, with the nearest keys
   */
  public boolean counts(String key) {
    return knowledge.evidence().counts(known(key));
  }

  /** A key that nobody has would be one that nothing is held against. */
  private String known(String key) {
    if (!knowledge.isKnownWork(key)) {
      throw new NotFoundException("Work", key, NearestKeys.of(key, knowledge.workKeys()));
    }
    return key;
  }

  /**
   * The claims that name a work, or a work that leaned on it.
   *
   * @param key the key of the work
   * @return unmodifiable, in the order of their ids
   */
  public List<Claim> claimsTouchedBy(String key) {
    return knowledge.evidence().claimsTouchedBy(key);
  }
}
