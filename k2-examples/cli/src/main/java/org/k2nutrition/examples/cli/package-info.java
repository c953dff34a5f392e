/** The command line program. */
package org.k2nutrition.examples.cli;
