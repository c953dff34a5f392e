package org.k2nutrition.interaction;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * The condition of a rule over numbered atoms. Truths are coded as bytes, so that Kleene's "and" is
 * the minimum, "or" the maximum and "not" the sign.
 */
sealed interface Node {

  byte TRUE = 1;
  byte UNKNOWN = 0;
  byte FALSE = -1;

  int value(byte[] atoms);

  /** Hands over the atoms that are responsible for the value. */
  void responsible(byte[] atoms, IntConsumer out);

  static byte code(Truth truth) {
    return switch (truth) {
      case TRUE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case FALSE -> FALSE;
    };
  }

  static Truth truth(int code) {
    if (code == UNKNOWN) {
      return Truth.UNKNOWN;
    }
    return Truth.of(code > 0);
  }

  /** One atom. */
  record Leaf(int atom) implements Node {
    @Override
    public int value(byte[] atoms) {
      return atoms[atom];
    }

    @Override
    public void responsible(byte[] atoms, IntConsumer out) {
      out.accept(atom);
    }
  }

  /** All parts. */
  record All(List<Node> parts) implements Node {
    @Override
    public int value(byte[] atoms) {
      int value = TRUE;
      for (int i = 0; i < parts.size() && value != FALSE; i++) {
        value = Math.min(value, parts.get(i).value(atoms));
      }
      return value;
    }

    @Override
    public void responsible(byte[] atoms, IntConsumer out) {
      boolean none = value(atoms) == FALSE;
      for (Node part : parts) {
        if (!none || part.value(atoms) == FALSE) {
          part.responsible(atoms, out);
        }
      }
    }
  }

  /** Any part. */
  record Any(List<Node> parts) implements Node {
    @Override
    public int value(byte[] atoms) {
      int value = FALSE;
      for (int i = 0; i < parts.size() && value != TRUE; i++) {
        value = Math.max(value, parts.get(i).value(atoms));
      }
      return value;
    }

    @Override
    public void responsible(byte[] atoms, IntConsumer out) {
      boolean some = value(atoms) == TRUE;
      for (Node part : parts) {
        if (!some || part.value(atoms) == TRUE) {
          part.responsible(atoms, out);
        }
      }
    }
  }

  /** The opposite. */
  record Not(Node part) implements Node {
    @Override
    public int value(byte[] atoms) {
      return -part.value(atoms);
    }

    @Override
    public void responsible(byte[] atoms, IntConsumer out) {
      part.responsible(atoms, out);
    }
  }
}
