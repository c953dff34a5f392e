/** A program that assesses a national dietary survey: two recalled days of thousands of people. */
@NullMarked
package org.k2nutrition.examples.population;

import org.jspecify.annotations.NullMarked;
