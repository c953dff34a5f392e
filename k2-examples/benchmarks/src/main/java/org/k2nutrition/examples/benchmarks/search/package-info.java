/** Search by name beside an index of Lucene over the same names. */
@NullMarked
package org.k2nutrition.examples.benchmarks.search;

import org.jspecify.annotations.NullMarked;
