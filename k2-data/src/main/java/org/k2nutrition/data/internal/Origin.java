package org.k2nutrition.data.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.Provenance;
import org.k2nutrition.source.Verification;

/** What a measurement says about where it comes from; what is missing is taken from the file. */
final class Origin {

  private @Nullable String publication;
  private @Nullable String via;
  private @Nullable Verification verification;
  private @Nullable String origin;
  private @Nullable String originReason;
  private @Nullable String record;

  /** Takes a field if it is one of provenance; false if it is not. */
  boolean accept(JsonCursor cursor) {
    switch (cursor.field()) {
      case "publication" -> publication = cursor.string();
      case "via" -> via = cursor.string();
      case "verification" -> verification = cursor.constant(Verification.class);
      case "origin" -> origin = cursor.string();
      case "originReason" -> originReason = cursor.string();
      case "record" -> record = cursor.string();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Names the record that every measurement under these defaults was taken from. */
  void ofRecord(String id) {
    record = id;
  }

  /** These fields, and those of the other where these say nothing. */
  Origin orElse(Origin other) {
    Origin both = new Origin();
    both.publication = publication == null ? other.publication : publication;
    both.via = via == null ? other.via : via;
    both.verification = verification == null ? other.verification : verification;
    both.origin = origin == null ? other.origin : origin;
    both.originReason = originReason == null ? other.originReason : originReason;
    both.record = record == null ? other.record : record;
    return both;
  }

  /** The provenance; a publication of its own is its own origin unless it says otherwise. */
  Provenance provenance(Origin defaults, CitationFile citations, JsonCursor cursor) {
    Origin all = orElse(defaults);
    if (all.publication == null || all.verification == null) {
      throw cursor.fault("no publication or no verification, in the record or its file", null);
    }
    Provenance.Builder provenance =
        Provenance.builder()
            .publication(citations.resolve(all.publication, cursor))
            .verification(all.verification)
            .origin(all.origin == null ? all.publication : all.origin)
            .originReason(Optional.ofNullable(all.originReason))
            .record(Optional.ofNullable(all.record));
    if (all.via != null) {
      provenance.via(citations.resolve(all.via, cursor));
    }
    return provenance.build();
  }
}
