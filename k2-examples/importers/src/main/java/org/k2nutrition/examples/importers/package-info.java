/**
 * Importers: small programs that turn extracts of food tables, reference intakes and the literature
 * into the JSON files of the dataset, the same bytes for the same input.
 */
package org.k2nutrition.examples.importers;
