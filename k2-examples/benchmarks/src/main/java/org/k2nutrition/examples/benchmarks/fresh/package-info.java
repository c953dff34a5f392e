/** What the library costs a fresh virtual machine: its first look-up, its memory, its jars. */
@NullMarked
package org.k2nutrition.examples.benchmarks.fresh;

import org.jspecify.annotations.NullMarked;
