package org.k2nutrition.evidence;

/**
 * What kind of personal question is answered.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum AnswerKind {
  /** Who might consider vitamin K2. */
  WHO,
  /** What to go through with a clinician. */
  CHECKLIST,
  /** A common question. */
  QUICK
}
