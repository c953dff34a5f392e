package org.k2nutrition.interaction;

import java.util.BitSet;
import java.util.List;

/**
 * A rule over numbered atoms.
 *
 * @param rule the rule
 * @param node its condition
 * @param atoms the atoms it uses
 * @param antagonistAtoms those of them that say an antagonist is taken; empty if the rule is not
 *     about antagonists
 */
record CompiledRule(Rule rule, Node node, BitSet atoms, BitSet antagonistAtoms) {

  boolean isAboutAntagonists() {
    return !antagonistAtoms.isEmpty();
  }

  /** The atoms responsible for the rule's value, in order. */
  List<Integer> responsible(byte[] truths) {
    BitSet found = new BitSet();
    node.responsible(truths, found::set);
    return found.stream().boxed().toList();
  }

  /** The rule's value if some of its undecided atoms were decided. */
  int valueIf(byte[] truths, BitSet undecided, byte decision) {
    byte[] assumed = truths.clone();
    undecided.stream()
        .filter(atom -> assumed[atom] == Node.UNKNOWN)
        .forEach(atom -> assumed[atom] = decision);
    return node.value(assumed);
  }
}
