package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifest counts and digests what is shipped. */
class ManifestTest {

  @TempDir Path folder;

  @Test
  void makesTheShippedManifestAgainByteForByte() throws IOException {
    Shipped.copyTo(folder);
    Manifest.run(folder);
    assertThat(Files.readAllBytes(folder.resolve(Manifest.FILE)))
        .isEqualTo(Shipped.bytes(Manifest.FILE));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theDigestIsThatOfTheFile(ObjectNode entry) throws GeneralSecurityException {
    byte[] bytes = Shipped.bytes(entry.get("file").textValue());
    assertThat(entry.get("sha256").textValue())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyRecordStandsOnALineOfItsOwn(ObjectNode entry) {
    String text = new String(Shipped.bytes(entry.get("file").textValue()), StandardCharsets.UTF_8);
    assertThat(text.lines().skip(1).filter(line -> line.startsWith("{\"")))
        .hasSize(entry.get("records").intValue());
  }

  @Test
  void everyAttributionOfATableIsThere() {
    List<String> attributions =
        Json.objects(manifest().get("attributions")).stream().map(DataFile::id).toList();
    assertThat(Json.objects(manifest().get("tables")))
        .filteredOn(table -> table.has("attribution"))
        .isNotEmpty()
        .allMatch(table -> attributions.contains(table.get("attribution").textValue()));
  }

  static Stream<ObjectNode> entries() {
    return Stream.of("tables", "files")
        .flatMap(array -> Json.objects(manifest().get(array)).stream());
  }

  private static ObjectNode manifest() {
    return Json.parse(new String(Shipped.bytes(Manifest.FILE), StandardCharsets.UTF_8));
  }
}
