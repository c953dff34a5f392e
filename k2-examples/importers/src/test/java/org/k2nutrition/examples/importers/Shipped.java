package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;

/** The files of the dataset as shipped. */
final class Shipped {

  private Shipped() {}

  static byte[] bytes(String file) {
    try (InputStream stream = K2.class.getResourceAsStream(file)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> files() {
    ObjectNode manifest = Json.parse(new String(bytes(Manifest.FILE), StandardCharsets.UTF_8));
    return Stream.of("tables", "files")
        .flatMap(array -> Json.objects(manifest.get(array)).stream())
        .map(entry -> entry.get("file").textValue())
        .toList();
  }

  /** Copies all files but the manifest. */
  static void copyTo(Path folder) {
    for (String file : files()) {
      try {
        Files.write(folder.resolve(file), bytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Path source(String name) {
    return Path.of("src", "test", "resources", name);
  }
}
