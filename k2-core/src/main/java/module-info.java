/**
 * Immutable types and domain logic of the vitamin K2 reference library.
 *
 * <p>The packages follow the domain, each one using only those before it: sentences, amounts,
 * vitamers, sources, foods, persons, reference intakes, evidence, interactions, intake and
 * kinetics. Nothing here reads a file, asks a clock or draws a random number.
 */
// Annotations are "static", never "static transitive": only our own compiler has them. Those of
// Immutables are an automatic module. The one module that may see the internal package is compiled
// after this one.
@SuppressWarnings({"requires-automatic", "module"})
module org.k2nutrition.core {
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.k2nutrition.evidence;
  exports org.k2nutrition.food;
  exports org.k2nutrition.intake;
  exports org.k2nutrition.interaction;
  exports org.k2nutrition.interaction.recognition;
  exports org.k2nutrition.kinetics;
  exports org.k2nutrition.person;
  exports org.k2nutrition.quantity;
  exports org.k2nutrition.reference;
  exports org.k2nutrition.source;
  exports org.k2nutrition.text;
  exports org.k2nutrition.vitamer;
  exports org.k2nutrition.internal to
      org.k2nutrition.data;
}
