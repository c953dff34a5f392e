package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.EvidenceBase;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.source.Citation;

/**
 * What must be said with a work: that it was retracted, corrected or questioned, that it leans on
 * such work, or why it does not count.
 */
final class WorkMarks {

  private final EvidenceBase evidence;
  private final Texts texts;

  WorkMarks(EvidenceBase evidence, Texts texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** How a work stands and why, in words, or empty if nothing has to be said. */
  Optional<String> find(String key) {
    List<String> marks = new ArrayList<>();
    Standing standing = evidence.standing(key);
    if (standing != Standing.NO_NOTICE) {
      String words = texts.get(TextKeys.of(standing), List.of());
      marks.add(
          evidence
              .findNotice(key)
              .flatMap(Retraction::reason)
              .map(reason -> texts.get("point.mark", List.of(words, reason)))
              .orElse(words));
    }
    evidence
        .findStudy(key)
        .flatMap(Study::notCounted)
        .map(why -> why.replaceFirst("\\.$", ""))
        .ifPresent(why -> marks.add(texts.get("point.not-counted", List.of(why))));
    List<Retraction> reaching = evidence.reaching(key);
    if (!reaching.isEmpty()) {
      String works = reaching.stream().map(Retraction::key).collect(Collectors.joining(", "));
      marks.add(texts.get("point.leans-on", List.of(works)));
    }
    return marks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", marks));
  }

  /** The marks of those works that have one, in one sentence, or empty if none has. */
  Optional<String> ofAll(List<Citation> works) {
    return sentence(works.stream().map(work -> marked(work.key(), find(work.key()))));
  }

  /** The same of the works of a claim, with which of them are the industry's own. */
  Optional<String> of(Claim claim) {
    return sentence(claim.evidence().stream().map(this::marked));
  }

  private Optional<String> marked(ClaimEvidence work) {
    String key = work.citation().key();
    Optional<String> mark = find(key);
    if (!work.isIndustry()) {
      return marked(key, mark);
    }
    String industry = texts.get("point.industry", List.of());
    return marked(key, mark.map(words -> industry + "; " + words).or(() -> Optional.of(industry)));
  }

  private Optional<String> marked(String key, Optional<String> mark) {
    return mark.map(words -> texts.get("point.marked-work", List.of(key, words)));
  }

  private Optional<String> sentence(Stream<Optional<String>> marked) {
    String works = marked.flatMap(Optional::stream).collect(Collectors.joining("; "));
    return works.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("point.marked-works", List.of(works)));
  }
}
