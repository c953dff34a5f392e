package org.k2nutrition.examples.population;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void usesOnlyThePublicApiOfTheLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.k2nutrition.internal..", "org.k2nutrition.data.internal..")
        .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
  }
}
