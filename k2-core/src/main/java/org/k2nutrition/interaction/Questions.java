package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.text.Sentence;

/** Gathers what undetermined findings miss into questions. */
final class Questions {

  private final byte[] truths;
  private final Map<Sentence, BitSet> atomsByFact = new HashMap<>();

  Questions(byte[] truths) {
    this.truths = truths;
  }

  /** An undecided atom and the question that would decide it. */
  void add(int atom, Sentence fact) {
    atomsByFact.computeIfAbsent(fact, key -> new BitSet()).set(atom);
  }

  /** The questions, most deciding first; those of equal number by the most serious rule. */
  List<Question> rank(List<CompiledRule> undetermined) {
    List<Ranked> ranked = new ArrayList<>();
    List<CompiledRule> bySeverity =
        undetermined.stream()
            .sorted(
                Comparator.comparing((CompiledRule rule) -> rule.rule().severity())
                    .thenComparing(rule -> rule.rule().id()))
            .toList();
    atomsByFact.forEach(
        (fact, atoms) -> {
          List<Rule> decides =
              bySeverity.stream()
                  .filter(rule -> rule.atoms().intersects(atoms) && decides(rule, atoms))
                  .map(CompiledRule::rule)
                  .toList();
          if (!decides.isEmpty()) {
            ranked.add(new Ranked(fact, decides));
          }
        });
    return ranked.stream().sorted(Ranked.ORDER).map(Ranked::question).toList();
  }

  private boolean decides(CompiledRule rule, BitSet atoms) {
    return rule.valueIf(truths, atoms, Node.TRUE) != Node.UNKNOWN
        || rule.valueIf(truths, atoms, Node.FALSE) != Node.UNKNOWN;
  }

  private record Ranked(Sentence fact, List<Rule> decides) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked ranked) -> -ranked.decides.size())
            .thenComparing(ranked -> ranked.decides.get(0).severity())
            .thenComparing(ranked -> ranked.fact.toString());

    Question question() {
      return new Question(fact, decides.stream().map(Rule::id).toList());
    }
  }
}
