package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct atoms of all rules, so that each is read once for a person. */
final class Compiler {

  private final Antagonists antagonists;
  private final Map<Atom, Integer> numbers = new HashMap<>();
  private final List<AtomReader> readers = new ArrayList<>();

  Compiler(Antagonists antagonists) {
    this.antagonists = antagonists;
  }

  CompiledRule compile(Rule rule) {
    BitSet atoms = new BitSet();
    Node node = node(rule.when(), atoms);
    BitSet about = new BitSet();
    atoms.stream().filter(i -> antagonists.isNamedBy(readers.get(i).atom())).forEach(about::set);
    return new CompiledRule(rule, node, atoms, about);
  }

  AtomReader[] readers() {
    return readers.toArray(AtomReader[]::new);
  }

  private Node node(Criterion criterion, BitSet atoms) {
    if (criterion instanceof Criterion.All all) {
      return new Node.All(all.parts().stream().map(part -> node(part, atoms)).toList());
    }
    if (criterion instanceof Criterion.Any any) {
      return new Node.Any(any.parts().stream().map(part -> node(part, atoms)).toList());
    }
    if (criterion instanceof Criterion.Not not) {
      return new Node.Not(node(not.part(), atoms));
    }
    int number = number((Atom) criterion);
    atoms.set(number);
    return new Node.Leaf(number);
  }

  private int number(Atom atom) {
    @Nullable Integer known = numbers.get(atom);
    if (known != null) {
      return known;
    }
    readers.add(AtomReader.of(atom));
    numbers.put(atom, readers.size() - 1);
    return readers.size() - 1;
  }
}
