/**
 * The forms of vitamin K: phylloquinone, dihydrophylloquinone, the menaquinones and menadione, with
 * formula, molar mass and identifiers.
 */
@NullMarked
package org.k2nutrition.vitamer;

import org.jspecify.annotations.NullMarked;
