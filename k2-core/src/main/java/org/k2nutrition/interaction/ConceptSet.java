package org.k2nutrition.interaction;

import java.util.List;
import java.util.Set;
import org.k2nutrition.person.Concept;

/** Ids and classes a concept is looked for in; asked often, so without allocation. */
final class ConceptSet {

  private final Set<String> ids;
  private final String[] classes;

  ConceptSet(Set<String> ids, Set<String> classes) {
    this.ids = ids;
    this.classes = classes.toArray(String[]::new);
  }

  boolean hasAny(List<Concept> concepts) {
    for (int i = 0; i < concepts.size(); i++) {
      if (has(concepts.get(i))) {
        return true;
      }
    }
    return false;
  }

  List<Concept> of(List<Concept> concepts) {
    return concepts.stream().filter(this::has).toList();
  }

  private boolean has(Concept concept) {
    if (ids.contains(concept.id())) {
      return true;
    }
    Set<String> of = concept.classes();
    for (String id : classes) {
      if (of.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
