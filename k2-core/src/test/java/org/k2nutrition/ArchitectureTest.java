package org.k2nutrition;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Format;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of k2-core: what it may use, and which of its packages may use which. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  /** The packages of the domain. Each uses only those before it. */
  private static final List<String> LAYERS =
      List.of(
          "text",
          "quantity",
          "vitamer",
          "source",
          "food",
          "person",
          "reference",
          "evidence",
          "interaction",
          "intake",
          "kinetics");

  private static final Set<String> READ_THE_CLOCK_OR_DRAW =
      Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");

  private static final Map<String, Set<String>> DEFAULT_LOCALE =
      Map.of(
          "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase"),
          "java.util.Formatter", Set.of("<init>"),
          "java.util.Locale", Set.of("getDefault"));

  @Test
  void dependsOnTheJdkSlf4jAndAnnotationsAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.slf4j..",
            "org.jspecify.annotations",
            "org.immutables.value",
            "org.k2nutrition..")
        .check(CORE);
  }

  @Test
  void everyPackageIsALayerOrInternal() {
    String[] known =
        Stream.concat(LAYERS.stream(), Stream.of("internal"))
            .map(ArchitectureTest::packageTree)
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CORE);
  }

  @Test
  void everyLayerUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < LAYERS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(packageTree(LAYERS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packageTrees(LAYERS.subList(i + 1, LAYERS.size())))
          .allowEmptyShould(true)
          .check(CORE);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.k2nutrition.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CORE.getPackage("org.k2nutrition").getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }

  @Test
  void doesNoInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.nio.channels..")
                .and(not(belongToAnyOf(Serializable.class, URI.class))))
        .check(CORE);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void asksNoClockAndDrawsNoRandomNumber() {
    noClasses()
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Calendar.class,
                Clock.class,
                Date.class,
                Random.class,
                SecureRandom.class,
                SplittableRandom.class,
                ThreadLocalRandom.class))
        .orShould()
        .callCodeUnitWhere(
            target(
                "a clock or a source of random numbers",
                t ->
                    t.getOwner().getPackageName().startsWith("java.")
                        && READ_THE_CLOCK_OR_DRAW.contains(t.getName())))
        .check(CORE);
  }

  @Test
  void writesTextTheSameWayInEveryLocale() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.text..")
                .and(
                    DescribedPredicate.describe(
                        "are formats", type -> type.isAssignableTo(Format.class))))
        .orShould()
        .callCodeUnitWhere(target("text by the default locale", ArchitectureTest::asksTheLocale))
        .check(CORE);
  }

  private static boolean asksTheLocale(CodeUnitCallTarget target) {
    boolean givenALocale =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    return !givenALocale
        && DEFAULT_LOCALE
            .getOrDefault(target.getOwner().getName(), Set.of())
            .contains(target.getName());
  }

  private static DescribedPredicate<JavaCall<?>> target(
      String description, Predicate<CodeUnitCallTarget> predicate) {
    return DescribedPredicate.describe(description, call -> predicate.test(call.getTarget()));
  }

  private static String packageTree(String name) {
    return "org.k2nutrition." + name + "..";
  }

  private static String[] packageTrees(List<String> names) {
    return names.stream().map(ArchitectureTest::packageTree).toArray(String[]::new);
  }
}
