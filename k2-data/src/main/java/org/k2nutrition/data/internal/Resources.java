package org.k2nutrition.data.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.DatasetException;
import org.k2nutrition.data.K2;

/** The files of the dataset, which lie beside {@link K2} in the jar. */
final class Resources {

  private Resources() {}

  static byte[] read(String file) {
    try (@Nullable InputStream in = K2.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new DatasetException(file, "", "", "missing from the dataset", null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DatasetException(file, "", "", "cannot be read", e);
    }
  }

  static boolean exists(String file) {
    return K2.class.getResource(file) != null;
  }
}
