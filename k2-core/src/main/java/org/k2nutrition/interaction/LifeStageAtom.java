package org.k2nutrition.interaction;

import java.util.Locale;
import org.k2nutrition.person.LifeStage;

/**
 * Is pregnant or breastfeeding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the life stage
 */
public record LifeStageAtom(LifeStage stage) implements Atom {

  @Override
  public String describe() {
    return "life stage is " + stage.name().toLowerCase(Locale.ROOT);
  }
}
