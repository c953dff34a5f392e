package org.k2nutrition.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.k2nutrition.food.Component;
import org.slf4j.Logger;

/**
 * The library a second time, as a program has it whose copy of the dataset is damaged: the classes
 * are loaded apart from those under test, and find other bytes instead of some files.
 */
final class DamagedDataset {

  static final String MANIFEST = "manifest.json";

  private static final Loader LOADER = new Loader();

  private DamagedDataset() {}

  /** A copy without any damage. */
  static DamagedDataset sound() {
    LOADER.damage.clear();
    return new DamagedDataset();
  }

  /** Puts other text in the place of the first such text of a file. */
  DamagedDataset replacing(String file, String text, String by) {
    String sound = text(file);
    int at = sound.indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException("Not in " + file + ": '" + text + "'");
    }
    String damaged = sound.substring(0, at) + by + sound.substring(at + text.length());
    return holding(file, damaged.getBytes(StandardCharsets.UTF_8));
  }

  DamagedDataset holding(String file, byte[] bytes) {
    LOADER.damage.put(file, Optional.of(bytes));
    return this;
  }

  DamagedDataset without(String file) {
    LOADER.damage.put(file, Optional.empty());
    return this;
  }

  /** Takes the entry of a file out of the manifest, as if it did not belong to the dataset. */
  DamagedDataset withoutEntry(String file) {
    String lines =
        text(MANIFEST)
            .lines()
            .filter(line -> !line.contains("\"file\":\"" + file + "\""))
            .collect(Collectors.joining("\n"));
    String list = lines.replace("},\n]", "}\n]");
    return holding(MANIFEST, list.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the digest of a file into the manifest, as who damages a file by mistake does. */
  DamagedDataset sealed(String file) {
    return replacing(MANIFEST, digest(LOADER.shipped(file)), digest(bytes(file)));
  }

  /** The exception and message with which {@link K2#verify} stops, or "sound". */
  String message() {
    try {
      LOADER.loadClass(K2.class.getName()).getMethod("verify").invoke(null);
      return "sound";
    } catch (InvocationTargetException e) {
      return e.getCause().toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes(String file) {
    return LOADER.damage.getOrDefault(file, Optional.of(LOADER.shipped(file))).orElseThrow();
  }

  private String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without a parent: any would answer with the modules under test. */
  private static final class Loader extends URLClassLoader {

    private static final String FOLDER = "org/k2nutrition/data/";

    private final Map<String, Optional<byte[]>> damage = new HashMap<>();

    Loader() {
      super(
          new URL[] {
            place(K2.class),
            place(Component.class),
            place(JsonParser.class),
            place(JsonMapper.class),
            place(Logger.class)
          },
          null);
    }

    private static URL place(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    byte[] shipped(String file) {
      try (InputStream in = super.getResourceAsStream(FOLDER + file)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      String file = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
      Optional<byte[]> bytes = damage.get(file);
      if (bytes == null) {
        return super.getResourceAsStream(name);
      }
      return bytes.map(ByteArrayInputStream::new).orElse(null);
    }
  }
}
