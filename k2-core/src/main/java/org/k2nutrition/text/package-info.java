/**
 * The sentences that this library puts together from what it found. Each keeps its phrase and what
 * fills it, so that it can be said in another language; as a text it is English.
 */
@NullMarked
package org.k2nutrition.text;

import org.jspecify.annotations.NullMarked;
