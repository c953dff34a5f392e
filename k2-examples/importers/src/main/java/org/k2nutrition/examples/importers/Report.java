package org.k2nutrition.examples.importers;

import java.util.List;

/** What a step did, in one line, and what it had to leave out and why, one line each. */
record Report(String done, List<String> leftOut) {}
