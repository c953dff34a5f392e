package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.ClaimSection;
import org.k2nutrition.evidence.Side;
import org.k2nutrition.evidence.Verdict;
import org.k2nutrition.source.Verification;

/** Reads the claims, from {@code claims.json}. */
final class ClaimFile {

  private ClaimFile() {}

  static List<Claim> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll("claims.json", "id", "claim", citations, texts, ClaimFile::claim);
  }

  private static Claim claim(EvidenceCursor record) {
    JsonCursor json = record.json();
    Claim.Builder claim = Claim.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> claim.id(record.readId());
        case "section" -> claim.section(json.constant(ClaimSection.class));
        case "verdict" -> claim.verdict(json.constant(Verdict.class));
        case "checked" -> claim.stated(json.constant(CheckLevel.class));
        case "evidence" -> evidence(claim, record);
        default -> throw json.unknownField();
      }
    }
    return claim.text(record.text("text")).comment(record.text("comment")).build();
  }

  private static void evidence(Claim.Builder claim, EvidenceCursor record) {
    record.json().requireList();
    while (record.json().nextElement()) {
      record.json().requireObject();
      claim.addEvidence(work(record));
    }
  }

  private static ClaimEvidence work(EvidenceCursor record) {
    JsonCursor json = record.json();
    ClaimEvidence.Builder work = ClaimEvidence.builder().verification(Verification.VERIFIED);
    while (json.nextField()) {
      switch (json.field()) {
        case "key" -> {
          String key = json.string();
          work.citation(record.citation(key)).why(record.optional("why." + key));
        }
        case "side" -> work.side(json.constant(Side.class));
        case "industry" -> work.isIndustry(json.bool());
        case "verification" -> work.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return work.build();
  }
}
