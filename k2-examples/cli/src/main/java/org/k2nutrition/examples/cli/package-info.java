/** The command line program: an example that uses only the public API of k2-data. */
@NullMarked
package org.k2nutrition.examples.cli;

import org.jspecify.annotations.NullMarked;
