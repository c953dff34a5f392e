package org.k2nutrition.data.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/**
 * The files of the dataset, which lie beside the public package's classes in the jar.
 *
 * <p>Where the classes come from a plain jar its entries are read directly: a resource's URL costs
 * a cold start a tenth of a virtual machine's start (docs/cold-start.md). Everywhere else (a
 * folder, a nested jar, an image) the class loader is asked.
 */
final class Resources {

  private static final String FOLDER = "org/k2nutrition/data/";
  private static final @Nullable File JAR = jar();

  private Resources() {}

  static byte[] read(String file) {
    byte @Nullable [] bytes = find(file);
    if (bytes == null) {
      throw new DatasetException(file, "", "", "missing from the dataset", null);
    }
    return bytes;
  }

  static boolean exists(String file) {
    return find(file) != null;
  }

  /** The bytes of a file, or null if the dataset does not have it. */
  static byte @Nullable [] find(String file) {
    try {
      return JAR == null ? ofClassLoader(file) : ofJar(JAR, file);
    } catch (IOException e) {
      throw new DatasetException(file, "", "", "cannot be read", e);
    }
  }

  /**
   * The bytes of a file that may lie beside the dataset's, in the same folder of another jar or
   * folder of the class path; the dataset's own comes first.
   */
  static byte @Nullable [] findBeside(String file) {
    byte @Nullable [] own = find(file);
    try {
      return own == null ? ofClassLoader(file) : own;
    } catch (IOException e) {
      throw new DatasetException(file, "", "", "cannot be read", e);
    }
  }

  private static byte @Nullable [] ofJar(File jar, String file) throws IOException {
    try (ZipFile zip = new ZipFile(jar)) {
      @Nullable ZipEntry entry = zip.getEntry(FOLDER + file);
      if (entry == null) {
        return null;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }

  private static byte @Nullable [] ofClassLoader(String file) throws IOException {
    try (@Nullable InputStream in = Resources.class.getResourceAsStream("/" + FOLDER + file)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  private static @Nullable File jar() {
    @Nullable CodeSource source = Resources.class.getProtectionDomain().getCodeSource();
    @Nullable URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file") || place.getPath().contains("%")) {
      return null;
    }
    File file = new File(place.getPath());
    return file.isFile() ? file : null;
  }
}
