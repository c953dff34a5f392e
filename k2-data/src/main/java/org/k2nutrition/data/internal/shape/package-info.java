/** Shapes that a caller's JSON must have; every fault is found, each with its JSON pointer. */
@NullMarked
package org.k2nutrition.data.internal.shape;

import org.jspecify.annotations.NullMarked;
