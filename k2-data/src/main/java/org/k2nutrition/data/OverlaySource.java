package org.k2nutrition.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.k2nutrition.data.internal.Dataset;
import org.k2nutrition.data.internal.Overlay;
import org.k2nutrition.data.internal.OverlayReader;
import org.k2nutrition.data.internal.shape.Faults;

/** Where an overlay is read from. */
interface OverlaySource {

  /** Reads the overlay over a dataset. */
  Overlay read(Dataset dataset);

  static OverlaySource of(Path file) {
    return dataset -> {
      try (InputStream in = Files.newInputStream(file)) {
        return read(file.toString(), in, dataset);
      } catch (IOException e) {
        throw unreadable(file.toString(), e);
      }
    };
  }

  static OverlaySource of(String name, InputStream in) {
    return dataset -> {
      try {
        return read(name, in, dataset);
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    };
  }

  private static Overlay read(String name, InputStream in, Dataset dataset) throws IOException {
    Faults faults = new Faults();
    Optional<Overlay> overlay = OverlayReader.read(name, in, dataset, faults);
    return overlay.orElseThrow(
        () ->
            new OverlayException(
                name,
                faults.all().stream()
                    .map(fault -> new OverlayFault(fault.pointer(), fault.problem()))
                    .toList()));
  }

  private static UncheckedIOException unreadable(String name, IOException cause) {
    return new UncheckedIOException("Overlay cannot be read: '" + name + "'", cause);
  }
}
