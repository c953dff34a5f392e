package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** What the dataset knows of a work: a study or not, notices about it, and what rests on it. */
record Work(K2 k2, Citation citation, Optional<Study> study, Optional<Retraction> notice) {

  static Work of(K2 k2, Citation citation) {
    String key = citation.key();
    return new Work(k2, citation, k2.studies().find(key), k2.studies().findNotice(key));
  }

  String key() {
    return citation.key();
  }

  boolean counts() {
    return k2.studies().counts(key());
  }

  Standing standing() {
    return k2.studies().standing(key());
  }

  /** Notices about works it leaned on. */
  List<Retraction> reaching() {
    return k2.studies().noticesReaching(key());
  }

  /** Claims that name it, or a work that leaned on it. */
  List<String> claims() {
    return k2.studies().claimsTouchedBy(key()).stream().map(Claim::id).toList();
  }

  List<String> doses() {
    return usedBy().map(StudyDose::id).toList();
  }

  private Stream<StudyDose> usedBy() {
    return k2.doses().all().stream().filter(dose -> dose.sources().contains(citation));
  }

  /** Whether it was read itself; empty for a work that no claim and no dose names. */
  Optional<Verification> verification() {
    return study
        .map(Study::verification)
        .or(() -> notice.map(Retraction::verification))
        .or(this::verificationInUse);
  }

  private Optional<Verification> verificationInUse() {
    List<Verification> found =
        Stream.concat(
                k2.claims().all().stream()
                    .flatMap(claim -> claim.evidence().stream())
                    .filter(evidence -> evidence.citation().equals(citation))
                    .map(evidence -> evidence.verification()),
                usedBy().map(dose -> dose.verification(citation)))
            .distinct()
            .toList();
    return found.contains(Verification.SECONDARY)
        ? Optional.of(Verification.SECONDARY)
        : found.stream().findFirst();
  }
}
