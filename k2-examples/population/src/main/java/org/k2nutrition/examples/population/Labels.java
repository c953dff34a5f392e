package org.k2nutrition.examples.population;

import java.util.List;

/** What must be said beside the figures, in every form of output. */
final class Labels {

  static final String TITLE = "Vitamin K intake by form, weighted, mean of two recalled days";

  static final List<String> LIMITS =
      List.of(
          "No standard errors: the extract has no strata, so sampling error cannot be estimated.",
          "Means of two days are not usual intake: their percentiles are too wide.",
          "Below an adequate intake is not prevalence of inadequacy, and not deficiency.",
          "Age 80 stands for 80 and more.",
          "Food alone; supplements are not in the extract.",
          "Not analysed is not zero: lower, middle and upper are over what was analysed, and the"
              + " upper bound of the truth is unknown wherever a food eaten leaves it open.",
          "Vitamin K2: only menaquinone-4 has figures in the tables of this survey's foods; the"
              + " longer menaquinones of cheese, egg and fermented foods were analysed in none.");

  private Labels() {}
}
