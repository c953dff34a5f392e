package org.k2nutrition.examples.cli.report;

/** A part of the page under a heading of its own. */
interface Section {

  /** The anchor, unique on the page. */
  String id();

  /** The heading. */
  String title();

  /** Writes what stands under the heading. */
  void write(Html html);
}
