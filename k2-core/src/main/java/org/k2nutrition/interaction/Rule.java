package org.k2nutrition.interaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/**
 * One interaction rule: when it applies, what happens, what to do, and what that rests on.
 *
 * <p>The id is stable for ever: a clinician's decision to override a finding can be recorded
 * against it. The fields cover the ten information items of the W3C community report of 2019 on
 * potential drug-drug interactions; docs/rule-fields.md maps them. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Rule permits ImmutableRule {

  /**
   * The stable id.
   *
   * @return upper case, such as {@code INT-VKA-03}
   */
  String id();

  /**
   * What it is about, in a few words.
   *
   * @return not blank
   */
  String title();

  /**
   * When it applies.
   *
   * @return the condition over facts
   */
  Criterion when();

  /**
   * How serious it is.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Which way it acts.
   *
   * @return the direction
   */
  Direction direction();

  /**
   * The forms it is about.
   *
   * @return at least one; every form of vitamin K if it makes no difference
   */
  Set<SupplementForm> forms();

  /**
   * What happens.
   *
   * @return the clinical consequences, in words
   */
  String effect();

  /**
   * How it comes about.
   *
   * @return in words, or empty if nothing is known
   */
  Optional<String> mechanism();

  /**
   * What to do, structured.
   *
   * @return the action
   */
  Action action();

  /**
   * What to do, in words.
   *
   * @return the management
   */
  String management();

  /**
   * For whom it holds, or who was studied.
   *
   * @return in words, or empty
   */
  Optional<String> population();

  /**
   * The doses and figures behind it.
   *
   * @return in words, or empty
   */
  Optional<String> doses();

  /**
   * How often those who are exposed come to harm, or show the effect.
   *
   * @return in words, or empty if that was not read
   */
  Optional<String> frequency();

  /**
   * What it rests on.
   *
   * @return at least one
   */
  Set<Evidence> evidence();

  /**
   * Whether the sources were read.
   *
   * @return the verification
   */
  Verification verification();

  /**
   * The country whose rule it is.
   *
   * @return an ISO 3166-1 code of two letters, or empty if it is not one country's
   */
  Optional<String> jurisdiction();

  /**
   * Where it stands.
   *
   * @return at least one, unless nothing was found
   */
  List<Citation> citations();

  /**
   * What else must be known, such as the other side of a disagreement.
   *
   * @return in words, or empty
   */
  Optional<String> note();

  /**
   * Whether what happens may be serious: lead to death, to hospital or to lasting harm.
   *
   * @return true from {@link Severity#MAJOR} on
   */
  default boolean isSerious() {
    return severity().isAtLeast(Severity.MAJOR);
  }

  /**
   * A new builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link Rule}. */
  final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
