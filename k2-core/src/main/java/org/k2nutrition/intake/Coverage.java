package org.k2nutrition.intake;

/**
 * How much of what was eaten has some property, by energy and by mass.
 *
 * <p>By mass most of a diet is water and coffee: show the energy share first. The energy share is
 * of the energy that is known; {@link DayAssessment#withoutEnergy} counts the rows whose energy is
 * not. This class is immutable and thread-safe.
 *
 * @param energy the share of the energy
 * @param mass the share of the food mass
 */
public record Coverage(Share energy, Share mass) {}
