package org.k2nutrition.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How our immutable types are generated; stands on each package that has some.
 *
 * <p>The generated class is package-private and copies no annotation but {@link Override}, so that
 * neither it nor an annotation of our build meets the compiler of a user. Callers change a copy
 * through the builder, so no {@code with} methods are made. Class retention lets an incremental
 * build see the style.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
