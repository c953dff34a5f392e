/** Importers of food tables. */
package org.k2nutrition.examples.importers;
