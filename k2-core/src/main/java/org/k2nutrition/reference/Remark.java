package org.k2nutrition.reference;

/**
 * What must be said with an answer about reference values.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Remark {
  /** Two bands of the document hold at this age, because they meet there; both are shown. */
  BANDS_MEET,
  /** The source states no age: the value may not be meant for every age. */
  AGE_NOT_STATED,
  /** The document has no value for the life stage, or none at this age; that of the age holds. */
  LIMIT_OF_THE_AGE,
  /** The value is an increment; what it is added to is shown with it. */
  ADDED_TO_THE_AGE,
  /** The sex of the person is not known: the bands of both are shown, and the sex decides. */
  PERSON_SEX_UNKNOWN,
  /** The age of the person is not known: which band holds cannot be said. */
  PERSON_AGE_UNKNOWN,
  /** The document has no value for the life stage; that of the age is only the nearest. */
  NONE_FOR_LIFE_STAGE,
  /** No band of the document holds at this age or for this sex. */
  NONE_FOR_AGE_OR_SEX,
  /** None is known here: a part of the document was read, and a value may be set in the rest. */
  NOT_READ,
  /** None is known here: the earliest edition known is later than the time asked about. */
  EARLIER_EDITION_NOT_KNOWN,
  /** The value has ended, and nothing is known to have taken its place. */
  ENDED,
  /** When the value came into force is not known: perhaps after the time asked about. */
  BEGIN_NOT_KNOWN,
  /** When the value ended is not known: perhaps before the time asked about. */
  END_NOT_KNOWN,
  /** A dose of a medicine or of a prophylaxis, under a condition that its note names. */
  CONDITIONAL_DOSE
}
