/**
 * Readers of the files of the dataset.
 *
 * <p>Not part of the API: anything in here may change or go at any time.
 */
@NullMarked
package org.k2nutrition.data.internal;

import org.jspecify.annotations.NullMarked;
