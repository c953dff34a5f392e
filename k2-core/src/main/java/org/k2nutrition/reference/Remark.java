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
  /** The document has no value for the life stage; the limit or label value of the age holds. */
  LIMIT_OF_THE_AGE,
  /** The document has no value for the life stage; that of the age is only the nearest. */
  NONE_FOR_LIFE_STAGE,
  /** No band of the document holds at this age or for this sex. */
  NONE_FOR_AGE_OR_SEX,
  /** Only a part of the document's table was read: a value may be set that is not here. */
  NOT_READ,
  /** When the value came into force, or ended, is not known for the time asked about. */
  TIME_NOT_KNOWN
}
