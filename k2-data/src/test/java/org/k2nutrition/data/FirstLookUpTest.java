package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;

/** What a fresh virtual machine loads for its first look-up; docs/cold-start.md says why. */
class FirstLookUpTest {

  private static List<String> loaded;

  /** The program that is looked at. */
  static final class Program {
    public static void main(String[] args) {
      System.out.println(K2.load().food("gouda").content(Component.MK_9).analysed().orElseThrow());
    }
  }

  @BeforeAll
  static void lookUpInAFreshVirtualMachine() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                classPath(),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    loaded = output.lines().toList();
  }

  @Test
  void findsTheFood() {
    assertThat(loaded).anyMatch(line -> line.startsWith("39.6 "));
  }

  @Test
  void startsNoLambdaAndNoStream() {
    assertThat(classes("$$Lambda")).noneMatch(line -> line.contains("org.k2nutrition"));
    assertThat(classes("java.util.stream.")).isEmpty();
  }

  @Test
  void startsNeitherDatabindNorTheFactoryOfParsers() {
    assertThat(classes("com.fasterxml.jackson.databind")).isEmpty();
    assertThat(loaded).noneMatch(line -> line.contains("jackson.core.JsonFactory source"));
    assertThat(classes("com.fasterxml.jackson.core.json.UTF8StreamJsonParser")).isNotEmpty();
  }

  /** Where the classes come from; this test itself may run on the module path. */
  private static String classPath() {
    return Stream.of(FirstLookUpTest.class, K2.class, Component.class, JsonParser.class)
        .map(type -> Path.of(URI.create(location(type).toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static List<String> classes(String part) {
    return loaded.stream().filter(line -> line.contains(part)).toList();
  }
}
