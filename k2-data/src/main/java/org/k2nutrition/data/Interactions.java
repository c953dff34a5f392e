package org.k2nutrition.data;

import java.util.Optional;
import java.util.Set;
import org.k2nutrition.data.internal.InteractionData;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.interaction.recognition.MedicineResolver;
import org.k2nutrition.interaction.recognition.Recogniser;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;

/**
 * The interaction rules: recognises medicines and conditions, and checks what is known of a person.
 *
 * <p>What was not said is unknown, and unknown is not none: give a complete list where you have
 * one. Not medical advice. This class is immutable and thread-safe.
 */
public final class Interactions {

  private final InteractionData data;
  private final String country;
  private final Optional<MedicineResolver> overlays;
  private final Optional<MedicineResolver> resolver;

  Interactions(InteractionData data, Optional<MedicineResolver> overlays) {
    this(data, "", overlays, Optional.empty());
  }

  private Interactions(
      InteractionData data,
      String country,
      Optional<MedicineResolver> overlays,
      Optional<MedicineResolver> resolver) {
    this.data = data;
    this.country = country;
    this.overlays = overlays;
    this.resolver = resolver;
  }

  /**
   * All rules.
   *
   * @return the rules, in the order of their ids
   */
  public RuleSet rules() {
    return data.rules();
  }

  /**
   * Checks all rules.
   *
   * @param facts what is known
   * @return findings, questions, and what was not recognised
   */
  public Evaluation check(Facts facts) {
    return rules().evaluate(facts);
  }

  /**
   * A medicine that is taken now, as somebody or some system wrote it.
   *
   * @param text a name in any language, a brand, or a code with or without its system; not blank
   * @return the medicine; if it was not recognised, it may be anything
   * @throws IllegalArgumentException if the text is blank
   */
  public Medicine medicine(String text) {
    return Medicine.builder().text(text).recognition(recogniser().recognise(text)).build();
  }

  /**
   * A condition, as somebody or some system wrote it.
   *
   * @param text a name, or a code with or without its system; not blank
   * @return the condition; if it was not recognised, it may be anything
   * @throws IllegalArgumentException if the text is blank
   */
  public Condition condition(String text) {
    return new Condition(text, Recogniser.of(data.lexicons().conditions()).recognise(text));
  }

  /**
   * The medicine with an id.
   *
   * @param id such as {@code warfarin}
   * @return the substance or class, or empty
   */
  public Optional<Concept> findMedicine(String id) {
    return data.lexicons().medicines().find(id);
  }

  /**
   * The condition with an id.
   *
   * @param id such as {@code cystic-fibrosis}
   * @return the condition, or empty
   */
  public Optional<Concept> findCondition(String id) {
    return data.lexicons().conditions().find(id);
  }

  /**
   * The same for a country: a brand that is known from other countries only is a guess.
   *
   * @param code the country, two letters such as {@code FR}
   * @return interactions for that country
   * @throws IllegalArgumentException if the code has not two upper-case letters
   */
  public Interactions in(String code) {
    Recogniser.requireCountry(code);
    return new Interactions(data, code, overlays, resolver);
  }

  /**
   * The same with a resolver of the caller's own codes and names, instead of any given here before;
   * the codes of overlays stay.
   *
   * @param own the resolver
   * @return interactions that ask it too
   */
  public Interactions with(MedicineResolver own) {
    return new Interactions(data, country, overlays, Optional.of(own));
  }

  /**
   * The same without the codes of some systems, for applications that their terms do not suit.
   *
   * @param systems the systems to leave out
   * @return interactions that know the codes of the other systems only
   */
  public Interactions without(CodeSystem... systems) {
    return new Interactions(data.without(Set.of(systems)), country, overlays, resolver);
  }

  private Recogniser recogniser() {
    Recogniser recogniser = Recogniser.of(data.lexicons().medicines());
    Recogniser local = country.isEmpty() ? recogniser : recogniser.in(country);
    Recogniser laidOver = overlays.map(local::with).orElse(local);
    return resolver.map(laidOver::with).orElse(laidOver);
  }
}
