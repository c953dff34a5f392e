package org.k2nutrition.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ObjDoubleConsumer;
import org.k2nutrition.examples.benchmarks.fresh.Programs;

/** The sizes of the jars that a user of the library gets. */
final class Jars implements Comparison {

  private static final double KILOBYTE = 1e3;

  @Override
  public String name() {
    return "jar";
  }

  @Override
  public void run(Settings settings, ObjDoubleConsumer<String> figures) throws IOException {
    figures.accept("jar.core_kb", kilobytes(Programs.coreJar()));
    figures.accept("jar.data_kb", kilobytes(Programs.dataJar()));
  }

  private static double kilobytes(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("No jar: '" + jar + "', run the packaged benchmarks");
    }
    return Files.size(jar) / KILOBYTE;
  }
}
