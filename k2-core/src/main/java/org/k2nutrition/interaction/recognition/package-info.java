/**
 * Recognising medicines and conditions as people and other systems write them: names in many
 * languages and scripts, brands, misspellings, and codes. What is not recognised is never absent.
 */
@NullMarked
package org.k2nutrition.interaction.recognition;

import org.jspecify.annotations.NullMarked;
