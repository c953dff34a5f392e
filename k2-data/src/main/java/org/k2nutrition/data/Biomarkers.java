package org.k2nutrition.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.BiomarkerRecord;

/**
 * Markers of vitamin K status: what they mean and how they answered to doses. This library sets no
 * cut-off; those that sources quote are marked {@link BiomarkerKind#QUOTED_CUT_OFF}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Biomarkers {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Knowledge knowledge;

  Biomarkers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All records.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<BiomarkerRecord> all() {
    return knowledge.biomarkers();
  }

  /**
   * The record with an id.
   *
   * @param id such as {@code bm-01}
   * @return the record, or empty
   */
  public Optional<BiomarkerRecord> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The records about a marker.
   *
   * @param marker such as {@code dp-ucMGP}, in any case, with hyphens and spaces or without; ratios
   *     that name it are among them
   * @return unmodifiable, in the order of their ids; empty if no record is about it
   */
  public List<BiomarkerRecord> about(String marker) {
    String wanted = letters(marker);
    return wanted.isEmpty()
        ? List.of()
        : all().stream().filter(one -> letters(one.marker()).contains(wanted)).toList();
  }

  /** Letters and digits alone, as {@code PIVKA-II} is also written {@code PIVKA II}. */
  private static String letters(String marker) {
    return SIGNS.matcher(marker).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * The records of a kind.
   *
   * @param kind the kind
   * @return unmodifiable, in the order of their ids
   */
  public List<BiomarkerRecord> of(BiomarkerKind kind) {
    return all().stream().filter(one -> one.kind() == kind).toList();
  }
}
