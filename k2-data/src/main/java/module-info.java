/**
 * The dataset of the vitamin K2 reference library, its loader and its query API.
 *
 * <p>{@link org.k2nutrition.data.K2} is the way in.
 */
// The annotations of Immutables are an automatic module. Only our own compiler needs it.
@SuppressWarnings("requires-automatic")
module org.k2nutrition.data {
  requires transitive org.k2nutrition.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.k2nutrition.data;
}
