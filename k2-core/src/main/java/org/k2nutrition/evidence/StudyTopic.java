package org.k2nutrition.evidence;

/**
 * What a study is about.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum StudyTopic {
  /** Bone: fractures, density, turnover. */
  BONE,
  /** Heart disease and death. */
  HEART,
  /** Calcification and stiffness of vessels and valves. */
  VESSELS,
  /** Markers of vitamin K status. */
  BIOMARKER,
  /** Medicines that antagonise vitamin K. */
  ANTAGONISTS,
  /** Anything else. */
  OTHER
}
