package org.k2nutrition.interaction;

import java.util.Locale;

/**
 * The habitual intake from food is steady or varying.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pattern the pattern
 */
public record PatternAtom(IntakePattern pattern) implements Atom {

  @Override
  public String describe() {
    return "intake of vitamin K from food is " + pattern.name().toLowerCase(Locale.ROOT);
  }
}
