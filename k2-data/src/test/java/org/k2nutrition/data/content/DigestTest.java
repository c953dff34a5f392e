package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manifest tells the truth about the files. */
class DigestTest {

  @Test
  void everyFileHasTheDigestAndTheNumberOfRecordsOfTheManifest() throws GeneralSecurityException {
    List<String> faults = new ArrayList<>();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (JsonNode entry : DataFiles.entries()) {
      String file = entry.get("file").textValue();
      String sha256 = HexFormat.of().formatHex(digest.digest(DataFiles.bytes(file)));
      int records = DataFiles.records(file).size();
      if (!sha256.equals(entry.get("sha256").textValue())) {
        faults.add(file + ": digest " + sha256);
      }
      if (records != entry.get("records").intValue()) {
        faults.add(file + ": records " + records);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noFileIsListedTwice() {
    assertThat(DataFiles.names()).doesNotHaveDuplicates();
  }
}
