package org.k2nutrition.data;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shape of k2-data: what it may use, and how its packages use each other. */
class ArchitectureTest {

  private static final JavaClasses DATA =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void dependsOnTheJdkCoreJacksonSlf4jAndAnnotationsAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "org.slf4j..",
            "org.jspecify.annotations",
            "org.immutables.value",
            "org.k2nutrition..")
        .check(DATA);
  }

  @Test
  void jacksonStaysInTheInternalPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.k2nutrition.data.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(DATA);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.k2nutrition.(**)").should().beFreeOfCycles().check(DATA);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(DATA.getPackage("org.k2nutrition.data").getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(p -> p.isAnnotatedWith("org.jspecify.annotations.NullMarked"));
  }
}
