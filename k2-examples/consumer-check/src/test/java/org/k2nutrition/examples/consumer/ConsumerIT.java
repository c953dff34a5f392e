package org.k2nutrition.examples.consumer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the consumer with what Maven hands to a user of k2-data, and with nothing else.
 */
class ConsumerIT {

  private static final String PATH = System.getProperty("consumer.path");
  private static final Path SRC = Path.of(System.getProperty("consumer.src"));
  private static final Path MAIN =
      SRC.resolve("main/java/org/k2nutrition/examples/consumer/Main.java");
  private static final Path MODULE = SRC.resolve("module/java/module-info.java");
  private static final String MAIN_CLASS = "org.k2nutrition.examples.consumer.Main";
  private static final String OUTPUT =
      """
      Gouda cheese NOT_ANALYSED
      [Name[language=en, text=Mine], Name[language=fr, text=Mien]]
      """;

  @TempDir private Path work;

  @Test
  void aConsumerGetsNothingButTheLibraryJacksonAndSlf4j() {
    assertThat(jars())
        .extracting(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
        .containsExactlyInAnyOrder(
            "k2-core",
            "k2-data",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "slf4j-api");
  }

  @Test
  void aConsumerOnTheClassPathCompilesWithoutWarningAndRuns() throws Exception {
    compile("--class-path", MAIN);
    assertThat(run("--class-path", PATH + File.pathSeparator + work, MAIN_CLASS)).isEqualTo(OUTPUT);
  }

  /**
   * A translation is a file in another folder or jar of the class path, beside the library's jar.
   */
  @Test
  void aTranslationOnTheClassPathIsSpoken() throws Exception {
    Path source = work.resolve("Speaker.java");
    Files.writeString(
        source,
        """
        import java.util.Locale;
        import org.k2nutrition.data.K2;
        import org.k2nutrition.evidence.Verdict;
        import org.k2nutrition.food.Component;

        final class Speaker {
          public static void main(String[] args) {
            K2 k2 = K2.builder().locale(Locale.GERMAN).build();
            System.out.println(k2.words(Verdict.CONTESTED));
            System.out.println(
                k2.food("usda-sr:01022")
                    .content(Component.MK_4).per100g().why().map(k2::say).orElseThrow());
            System.out.println(k2.interactions().rules().find("INT-VKA").orElseThrow().title());
          }
        }
        """);
    Path texts = work.resolve("org/k2nutrition/data/texts_de.json");
    Files.createDirectories(texts.getParent());
    Files.writeString(
        texts,
        """
        {"language":"de","texts":[
        {"key":"phrase.not-analysed","text":"{0} in diesem Lebensmittel nicht untersucht"},
        {"key":"rule.INT-VKA.title","text":"Vitamin-K-Antagonisten"},
        {"key":"verdict.contested","text":"umstritten"}
        ]}
        """);
    compile("--class-path", source);
    assertThat(run("--class-path", PATH + File.pathSeparator + work, "Speaker"))
        .isEqualTo(
            """
            umstritten
            MK-4 in diesem Lebensmittel nicht untersucht
            Vitamin-K-Antagonisten
            """);
  }

  @Test
  void aConsumerOnTheModulePathCompilesWithoutWarningAndRuns() throws Exception {
    compile("--module-path", MAIN, MODULE);
    String modulePath = PATH + File.pathSeparator + work;
    String module = "org.k2nutrition.examples.consumer/" + MAIN_CLASS;
    assertThat(run("--module-path", modulePath, "--module", module)).isEqualTo(OUTPUT);
  }

  @Test
  void everyPublicTypeCompilesWithoutWarningOnTheClassPath() throws IOException {
    compile("--class-path", userOfEveryPublicType());
  }

  @Test
  void everyPublicTypeCompilesWithoutWarningOnTheModulePath() throws IOException {
    compile("--module-path", userOfEveryPublicType(), MODULE);
  }

  private void compile(String pathOption, Path... sources) throws IOException {
    List<String> args =
        new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", work.toString(), pathOption));
    args.add(PATH);
    Stream.of(sources).map(Path::toString).forEach(args::add);
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, args.toArray(String[]::new));
    assertThat(messages.toString()).isEmpty();
    assertThat(status).isZero();
  }

  private String run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return slf4jWithoutProviderRemoved(output);
  }

  private static String slf4jWithoutProviderRemoved(String output) {
    return output
        .lines()
        .filter(line -> !line.toUpperCase(Locale.ROOT).startsWith("SLF4J"))
        .map(line -> line + "\n")
        .collect(joining());
  }

  /** Writes a source that mentions each type we export, so that javac reads all class files. */
  private Path userOfEveryPublicType() throws IOException {
    StringBuilder source =
        new StringBuilder("package org.k2nutrition.examples.consumer;\n\ninterface AllTypes {\n");
    int number = 0;
    for (String className : publicTypes()) {
      Class<?> type = load(className);
      String name = type.getCanonicalName();
      source.append("  void use").append(number).append("(").append(name);
      source.append(wildcards(type)).append(" t);\n");
      source.append("  Class<?> C").append(number++).append(" = ");
      source.append(name).append(".class;\n");
    }
    assertThat(number).isPositive();
    return Files.writeString(work.resolve("AllTypes.java"), source.append("}\n"));
  }

  private static String wildcards(Class<?> type) {
    int parameters = type.getTypeParameters().length;
    return parameters == 0
        ? ""
        : "<" + String.join(", ", Collections.nCopies(parameters, "?")) + ">";
  }

  private List<String> publicTypes() throws IOException {
    List<String> types = new ArrayList<>();
    for (Path jar : jars()) {
      if (jar.getFileName().toString().startsWith("k2-")) {
        types.addAll(publicTypes(jar));
      }
    }
    return types;
  }

  private static List<String> publicTypes(Path jar) throws IOException {
    Set<String> exported = exportedPackages(jar);
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
          .filter(name -> !name.endsWith("package-info"))
          .filter(ConsumerIT::isPublic)
          .toList();
    }
  }

  private static boolean isPublic(String className) {
    Class<?> type = load(className);
    return type.getCanonicalName() != null
        && Stream.<Class<?>>iterate(type, c -> c != null, Class::getEnclosingClass)
            .allMatch(c -> java.lang.reflect.Modifier.isPublic(c.getModifiers()));
  }

  private static Class<?> load(String className) {
    try {
      return Class.forName(className, false, ConsumerIT.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> exportedPackages(Path jar) {
    return ModuleFinder.of(jar).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static List<Path> jars() {
    return Stream.of(PATH.split(File.pathSeparator)).map(Path::of).toList();
  }
}
