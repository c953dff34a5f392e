package org.k2nutrition.interaction;

import java.util.Locale;
import org.k2nutrition.person.Sex;

/**
 * Is female or male.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param sex the sex
 */
public record SexAtom(Sex sex) implements Atom {

  @Override
  public String describe() {
    return "sex is " + sex.name().toLowerCase(Locale.ROOT);
  }
}
