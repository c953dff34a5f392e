package org.k2nutrition.interaction;

import org.k2nutrition.text.Sentence;

/**
 * A single statement about the facts, the smallest part of a {@link Criterion}.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Atom extends Criterion
    permits MedicineAtom,
        ConditionAtom,
        LifeStageAtom,
        AgeAtom,
        SexAtom,
        DoseAtom,
        FoodAtom,
        ChangeAtom,
        PatternAtom {

  /**
   * The statement in words.
   *
   * @return such as {@code takes warfarin}
   */
  Sentence describe();
}
