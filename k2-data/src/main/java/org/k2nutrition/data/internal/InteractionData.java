package org.k2nutrition.data.internal;

import java.util.HashSet;
import java.util.Set;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.interaction.recognition.Lexicons;

/**
 * The interaction rules and what they need to recognise medicines and conditions, each read when it
 * is first needed.
 *
 * <p>This class is immutable to the eye and thread-safe.
 */
public final class InteractionData {

  private final CitationFile citations;
  private final Texts texts;
  private final Set<CodeSystem> without;
  private final Lazy<Lexicons> lexicons;
  private final Lazy<RuleSet> rules;

  /**
   * Reads nothing yet.
   *
   * @param citations the works cited
   * @param texts the sentences in a language
   * @param without the systems of codes to leave out
   */
  public InteractionData(CitationFile citations, Texts texts, Set<CodeSystem> without) {
    this.citations = citations;
    this.texts = texts;
    this.without = Set.copyOf(without);
    this.lexicons = new Words();
    this.rules = new Rules();
  }

  /**
   * The names and codes.
   *
   * @return the medicines and the conditions
   */
  public Lexicons lexicons() {
    return lexicons.get();
  }

  /**
   * The rules.
   *
   * @return checked, in the order of their ids
   */
  public RuleSet rules() {
    return rules.get();
  }

  /**
   * The same without the codes of some systems more.
   *
   * @param systems the systems to leave out too
   * @return nothing of it read yet
   */
  public InteractionData without(Set<CodeSystem> systems) {
    Set<CodeSystem> all = new HashSet<>(without);
    all.addAll(systems);
    return new InteractionData(citations, texts, all);
  }

  private final class Words extends Lazy<Lexicons> {
    @Override
    protected Lexicons make() {
      return LexiconFiles.read(without);
    }
  }

  private final class Rules extends Lazy<RuleSet> {
    @Override
    protected RuleSet make() {
      return RuleFile.read(citations, texts, lexicons());
    }
  }
}
