package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.person.Recognition;

/**
 * All rules evaluated for some facts. The logic is done; findings, traces and questions are made
 * when they are asked for.
 *
 * <p>Say {@link #unrecognised} first: what was not recognised leaves rules undetermined. Not
 * medical advice. This class is immutable and thread-safe.
 */
public final class Evaluation {

  private static final Comparator<Finding> LOUDEST_FIRST =
      Comparator.comparing(Finding::alert)
          .reversed()
          .thenComparing(finding -> finding.status())
          .thenComparing(finding -> finding.rule().severity())
          .thenComparing(finding -> finding.rule().id());

  private final RuleSet rules;
  private final Facts facts;
  private final byte[] atoms;
  private final byte[] values;

  Evaluation(RuleSet rules, Facts facts, byte[] atoms, byte[] values) {
    this.rules = rules;
    this.facts = facts;
    this.atoms = atoms;
    this.values = values;
  }

  /**
   * The facts.
   *
   * @return the facts that were given
   */
  public Facts facts() {
    return facts;
  }

  /**
   * What the logic says about one rule.
   *
   * @param ruleId its id
   * @return the status
   * @throws IllegalArgumentException if there is no such rule
   */
  public Status status(String ruleId) {
    return statusAt(rules.index(ruleId));
  }

  /**
   * What the logic says about one rule.
   *
   * @param index the place of the rule in {@link RuleSet#rules}, from 0
   * @return the status
   * @throws IndexOutOfBoundsException if there is no such rule
   */
  public Status statusAt(int index) {
    return Status.of(Node.truth(values[index]));
  }

  /**
   * The finding of one rule.
   *
   * @param ruleId its id
   * @return the finding, whatever its status
   * @throws IllegalArgumentException if there is no such rule
   */
  public Finding finding(String ruleId) {
    int index = rules.index(ruleId);
    return resolve(List.of(make(index)), allFindings()).get(0);
  }

  /**
   * The findings that are triggered or undetermined.
   *
   * @return unmodifiable, loudest first; what is not triggered is left out
   */
  public List<Finding> findings() {
    return all().stream().filter(f -> f.status() != Status.NOT_TRIGGERED).toList();
  }

  /**
   * The findings of all rules.
   *
   * @return unmodifiable, loudest first
   */
  public List<Finding> all() {
    List<Finding> all = allFindings();
    return resolve(all, all).stream().sorted(LOUDEST_FIRST).toList();
  }

  /**
   * The facts that are missing, most deciding first.
   *
   * @return unmodifiable, possibly empty
   */
  public List<Question> questions() {
    Questions questions = new Questions(atoms);
    List<CompiledRule> undetermined = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == Node.UNKNOWN) {
        CompiledRule rule = rules.compiled(i);
        undetermined.add(rule);
        rule.responsible(atoms).stream()
            .filter(atom -> atoms[atom] == Node.UNKNOWN)
            .forEach(atom -> questions.add(atom, Objects.requireNonNull(reading(atom).question())));
      }
    }
    return questions.rank(undetermined);
  }

  /**
   * Whether every rule was decided. If not, that nothing is triggered says nothing: ask {@link
   * #questions}, and say {@link #unrecognised} first.
   *
   * @return true if no rule is undetermined
   */
  public boolean isConclusive() {
    for (byte value : values) {
      if (value == Node.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  /**
   * The strictest action of the findings that are triggered or warned about.
   *
   * @return the action; empty if there is none, which is no clearance unless {@link #isConclusive}
   */
  public Optional<Action> action() {
    return allFindings().stream()
        .filter(Precedence::counts)
        .map(finding -> finding.rule().action())
        .min(Comparator.naturalOrder());
  }

  /**
   * The medicines and conditions that were not, or not surely, recognised.
   *
   * @return unmodifiable, in the order they were given
   */
  public List<Unrecognised> unrecognised() {
    return Stream.concat(
            facts.person().medicines().items().stream()
                .flatMap(m -> unsure(m.text(), Unrecognised.Kind.MEDICINE, m.recognition())),
            facts.person().conditions().items().stream()
                .flatMap(c -> unsure(c.text(), Unrecognised.Kind.CONDITION, c.recognition())))
        .toList();
  }

  private static Stream<Unrecognised> unsure(
      String text, Unrecognised.Kind kind, Recognition recognition) {
    return recognition.isOpen() || recognition.surely().isEmpty()
        ? Stream.of(new Unrecognised(text, kind, recognition.surely(), recognition.possibly()))
        : Stream.empty();
  }

  private List<Finding> allFindings() {
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      all.add(make(i));
    }
    return all;
  }

  private static List<Finding> resolve(List<Finding> findings, List<Finding> all) {
    return findings.stream()
        .map(
            finding ->
                new Finding.Builder()
                    .from(finding)
                    .overruledBy(Precedence.overruledBy(finding, all))
                    .build())
        .toList();
  }

  private Finding make(int index) {
    CompiledRule rule = rules.compiled(index);
    Status status = statusAt(index);
    Finding.Builder finding = new Finding.Builder();
    List<Reading> readings = new ArrayList<>();
    for (int atom : rule.responsible(atoms)) {
      Reading reading = reading(atom);
      readings.add(reading);
      Truth truth = Node.truth(atoms[atom]);
      TraceStep step =
          new TraceStep(rules.reader(atom).atom(), truth, reading.text(), reading.concepts());
      switch (truth) {
        case TRUE -> finding.addMatched(step);
        case UNKNOWN -> finding.addMissing(step);
        case FALSE -> finding.addExcluded(step);
      }
    }
    return finding
        .rule(rule.rule())
        .status(status)
        .alert(AlertPolicy.of(rule, status, atoms, readings))
        .build();
  }

  private Reading reading(int atom) {
    return rules.reader(atom).explain(facts, Node.truth(atoms[atom]));
  }
}
