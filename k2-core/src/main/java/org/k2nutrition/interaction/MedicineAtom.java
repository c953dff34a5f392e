package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes, starts or stops one of some substances, or a substance of one of some classes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param substances ids of substances
 * @param classes ids of classes
 * @param timing which time is asked about
 */
public record MedicineAtom(Set<String> substances, Set<String> classes, MedicineTiming timing)
    implements Atom {

  /**
   * Copies the sets.
   *
   * @param substances ids of substances
   * @param classes ids of classes
   * @param timing which time is asked about
   * @throws IllegalArgumentException if there is neither a substance nor a class
   */
  public MedicineAtom {
    substances = Set.copyOf(substances);
    classes = Set.copyOf(classes);
    if (substances.isEmpty() && classes.isEmpty()) {
      throw new IllegalArgumentException("A medicine atom needs a substance or a class");
    }
  }

  /**
   * Takes a substance.
   *
   * @param id its id
   * @return the atom
   */
  public static MedicineAtom substance(String id) {
    return new MedicineAtom(Set.of(id), Set.of(), MedicineTiming.TAKES);
  }

  /**
   * Takes a substance of a class.
   *
   * @param id the id of the class
   * @return the atom
   */
  public static MedicineAtom ofClass(String id) {
    return new MedicineAtom(Set.of(), Set.of(id), MedicineTiming.TAKES);
  }

  @Override
  public String describe() {
    List<String> what = new ArrayList<>(new TreeSet<>(substances));
    new TreeSet<>(classes).forEach(id -> what.add("a medicine of class " + id));
    return timing.verb() + " " + String.join(" or ", what);
  }
}
