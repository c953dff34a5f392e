/**
 * How long a form of vitamin K stays, as far as published figures tell: published facts, a
 * one-compartment model for the one form they fit, schedules of doses, relative curves and their
 * chart.
 *
 * <p>All levels are relative to the peak of one dose; absolute concentrations are not given. A form
 * whose published figures do not determine the model is answered with the reasons. Not medical
 * advice: nothing here tells when to stop or restart vitamin K before a test, an operation or a
 * change of medicine.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.kinetics;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
