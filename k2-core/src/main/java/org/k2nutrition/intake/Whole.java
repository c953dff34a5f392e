package org.k2nutrition.intake;

import java.math.BigInteger;

/** Energy and mass of a diary, of which foods are shares. */
record Whole(BigInteger energy, BigInteger mass, boolean isWeighed) {

  Share ofEnergy(BigInteger part) {
    return new Share(part, energy, isWeighed);
  }

  Share ofMass(BigInteger part) {
    return new Share(part, mass, isWeighed);
  }
}
