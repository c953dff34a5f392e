package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

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
  public Sentence describe() {
    return Sentence.of(timing.is(), medicines());
  }

  /** That nothing in a complete list is one of them. */
  Sentence describeAbsence() {
    return Sentence.of(timing.isNot(), medicines());
  }

  private Sentence medicines() {
    List<Object> what = new ArrayList<>(new TreeSet<>(substances));
    for (String id : new TreeSet<>(classes)) {
      what.add(Sentence.of(Phrase.MEDICINE_OF_CLASS, id));
    }
    return Sentence.joined(Phrase.OR, Phrase.OR, what);
  }
}
