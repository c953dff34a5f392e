package org.k2nutrition.data.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/** The files of the dataset, which lie beside the public package's classes in the jar. */
final class Resources {

  private static final String FOLDER = "/org/k2nutrition/data/";

  private Resources() {}

  static byte[] read(String file) {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new DatasetException(file, "", "", "missing from the dataset", null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DatasetException(file, "", "", "cannot be read", e);
    }
  }

  static boolean exists(String file) {
    return Resources.class.getResource(FOLDER + file) != null;
  }
}
