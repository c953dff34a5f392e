/** The interaction rules beside the same rules written by hand as Java conditions. */
@NullMarked
package org.k2nutrition.examples.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
