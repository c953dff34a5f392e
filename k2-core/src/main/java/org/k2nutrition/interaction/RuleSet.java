package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were checked and made ready to be evaluated.
 *
 * <p>Each distinct atom is read once for a person. Evaluating allocates one array for the atoms and
 * one for the rules. This class is immutable and thread-safe.
 */
public final class RuleSet {

  /** The id of the class of the vitamin K antagonists, which has a policy of its own. */
  public static final String ANTAGONIST = "vitamin-k-antagonist";

  private final List<Rule> rules;
  private final CompiledRule[] compiled;
  private final AtomReader[] readers;
  private final Map<String, Integer> index = new HashMap<>();

  private RuleSet(List<Rule> rules, Vocabulary vocabulary) {
    Compiler compiler = new Compiler(new Antagonists(vocabulary));
    List<CompiledRule> made = new ArrayList<>();
    for (Rule rule : rules) {
      index.put(rule.id(), made.size());
      made.add(compiler.compile(rule));
    }
    this.rules = rules;
    this.compiled = made.toArray(CompiledRule[]::new);
    this.readers = compiler.readers();
  }

  /**
   * Checks rules and makes them ready.
   *
   * @param rules the rules, with unique ids
   * @param vocabulary the substances, classes and conditions they may speak of
   * @return the rules in the given order
   * @throws InvalidRulesException if any rule is at fault; it names every fault with rule and field
   */
  public static RuleSet of(List<Rule> rules, Vocabulary vocabulary) {
    List<RuleFault> faults = RuleChecks.faults(rules, vocabulary);
    if (!faults.isEmpty()) {
      throw new InvalidRulesException(faults);
    }
    return new RuleSet(List.copyOf(rules), vocabulary);
  }

  /**
   * The rules.
   *
   * @return unmodifiable, in the order they were given
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The rule with an id.
   *
   * @param id the id
   * @return the rule, or empty
   */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(index.get(id)).map(rules::get);
  }

  /**
   * Evaluates all rules.
   *
   * @param facts what is known
   * @return what the rules say
   */
  public Evaluation evaluate(Facts facts) {
    byte[] atoms = new byte[readers.length];
    for (int i = 0; i < atoms.length; i++) {
      atoms[i] = Node.code(readers[i].truth(facts));
    }
    byte[] values = new byte[compiled.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) compiled[i].node().value(atoms);
    }
    return new Evaluation(this, facts, atoms, values);
  }

  int index(String id) {
    @Nullable Integer at = index.get(id);
    if (at == null) {
      throw new IllegalArgumentException("Rule not found: '" + id + "'");
    }
    return at;
  }

  CompiledRule compiled(int at) {
    return compiled[at];
  }

  AtomReader reader(int atom) {
    return readers[atom];
  }
}
