package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.k2nutrition.internal.ValueStyle;

/** What k2-core and k2-data show to their users: the JDK's types and their own, nothing else. */
class PublicApiTest {

  private static final Path[] MODULES = {location(ValueStyle.class), location(K2.class)};
  private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(MODULES);
  private static final Set<String> EXPORTED_PACKAGES = exportedPackages();

  @Test
  void signaturesShowOnlyTypesOfTheJdkAndOurOwnPublicTypes() {
    assertThat(
            publicTypes()
                .flatMap(PublicApiTest::shown)
                .filter(shown -> !shown.mayBeShown())
                .toList())
        .isEmpty();
  }

  @Test
  void publicTypesCarryNoAnnotationOfJackson() {
    assertThat(
            publicTypes()
                .flatMap(PublicApiTest::annotations)
                .filter(annotation -> annotation.getRawType().getName().contains(".jackson."))
                .map(JavaAnnotation::getDescription)
                .toList())
        .isEmpty();
  }

  @Test
  void generatedImplementationsAreNotPublic() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getSimpleName().startsWith("Immutable"))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .isEmpty();
  }

  private static Stream<JavaClass> publicTypes() {
    return CLASSES.stream().filter(PublicApiTest::isPublicType);
  }

  private static boolean isPublicType(JavaClass type) {
    return EXPORTED_PACKAGES.contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isPublicType).orElse(true);
  }

  private static Stream<Shown> shown(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getInterfaces().stream(), type.getTypeParameters().stream());
    return Stream.concat(
        shown(type.getName(), parents),
        members(type).flatMap(member -> shown(member.getFullName(), signature(member))));
  }

  private static Stream<Shown> shown(String place, Stream<? extends JavaType> types) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(type -> new Shown(place, type.getBaseComponentType()));
  }

  /** Members that a user sees, also those inherited from a class that is not public itself. */
  private static Stream<JavaMember> members(JavaClass type) {
    return type.getAllMembers().stream()
        .filter(member -> member.getOwner().getPackageName().startsWith("org.k2nutrition"))
        .filter(
            member ->
                member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED))
        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static Stream<JavaType> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> inputs =
        Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream());
    return Stream.concat(inputs, Stream.of(unit.getReturnType()));
  }

  private static Stream<? extends JavaAnnotation<?>> annotations(JavaClass type) {
    return Stream.concat(
        type.getAnnotations().stream(),
        members(type).flatMap(member -> member.getAnnotations().stream()));
  }

  private static Set<String> exportedPackages() {
    return ModuleFinder.of(MODULES).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static Path location(Class<?> type) {
    URL url = type.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("Not a place: '" + url + "'", e);
    }
  }

  private record Shown(String place, JavaClass type) {

    boolean mayBeShown() {
      return type.isPrimitive() || type.getPackageName().startsWith("java.") || isPublicType(type);
    }

    @Override
    public String toString() {
      return place + " shows " + type.getName();
    }
  }
}
