/** The consumer as a module. */
module org.k2nutrition.examples.consumer {
  requires org.k2nutrition.data;
}
