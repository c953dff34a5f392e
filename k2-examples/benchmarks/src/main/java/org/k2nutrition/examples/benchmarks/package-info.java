/** Benchmarks of the library beside what one would use instead, in one run. */
@NullMarked
package org.k2nutrition.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
