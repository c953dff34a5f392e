/** The report of an assessed diary as a page to keep, and its totals as CSV for statistics. */
@NullMarked
package org.k2nutrition.examples.cli.report;

import org.jspecify.annotations.NullMarked;
