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

  /** The provenance; a publication of its own is its own origin unless it says otherwise. */
  Provenance provenance(Origin defaults, CitationFile citations, JsonCursor cursor) {
    @Nullable String key = publication == null ? defaults.publication : publication;
    @Nullable Verification how = verification == null ? defaults.verification : verification;
    if (key == null || how == null) {
      throw cursor.fault("no publication or no verification, in the record or its file", null);
    }
    Provenance.Builder provenance =
        Provenance.builder()
            .publication(citations.resolve(key, cursor))
            .verification(how)
            .origin(origin(defaults, key))
            .originReason(
                Optional.ofNullable(originReason == null ? defaults.originReason : originReason))
            .record(Optional.ofNullable(record == null ? defaults.record : record));
    @Nullable String place = via == null ? defaults.via : via;
    if (place != null) {
      provenance.via(citations.resolve(place, cursor));
    }
    return provenance.build();
  }

  private String origin(Origin defaults, String key) {
    if (origin != null) {
      return origin;
    }
    return defaults.origin == null ? key : defaults.origin;
  }
}
