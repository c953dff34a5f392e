/**
 * What the modules of this library share among themselves.
 *
 * <p>Not part of the API: anything in here may change or go at any time.
 */
@NullMarked
package org.k2nutrition.internal;

import org.jspecify.annotations.NullMarked;
