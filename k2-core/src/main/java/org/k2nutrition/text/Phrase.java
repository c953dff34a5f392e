package org.k2nutrition.text;

/**
 * The words of the sentences that this library puts together, with places <code>{0}</code>, <code>
 * {1}</code> … for what fills them.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Phrase {
  /** A text as it is. */
  VERBATIM("{0}"),
  /** Two of a list, the last two. */
  AND("{0} and {1}"),
  /** Two alternatives. */
  OR("{0} or {1}"),
  /** Two of a list, more follow. */
  COMMA("{0}, {1}"),
  /** Two reasons. */
  ALSO("{0}; {1}"),
  /** Something is of something, such as a reason of a food. */
  OF("{0}: {1}"),
  /** Two sentences. */
  THEN("{0} {1}"),

  /** A component was not analysed. */
  NOT_ANALYSED("{0} not analysed in this food"),
  /** No menaquinone was analysed. */
  NO_MENAQUINONE_ANALYSED("no menaquinone analysed in this food"),
  /** Few menaquinones were analysed. */
  NO_OTHER_MENAQUINONE_ANALYSED("no menaquinone other than {0} analysed in this food"),
  /** Components have a figure without a limit. */
  REPORTED_WITHOUT_LIMIT("{0} reported without a limit in this food"),
  /** A trace whose size is not stated. */
  TRACE_WITHOUT_LIMIT("{0} reported as a trace, with no limit stated"),
  /** Not detected, and how much could have been is not stated. */
  NOT_DETECTED_WITHOUT_LIMIT("{0} not detected, with no limit stated"),
  /** Zero, and how much could have been there is not stated. */
  ZERO_WITHOUT_LIMIT("{0} published as zero, with no limit stated"),
  /** Zero without analysis. */
  ZERO_ASSUMED("{0} assumed to be zero by the table, not analysed"),
  /** A table's own sum. */
  SUM_MEMBERS_NOT_STATED("the source does not say which menaquinones its sum counts"),
  /** A composite of one secondary figure. */
  SINGLE_SECONDARY_FIGURE(
      "a single figure, read in a secondary place: how high others would find it is not known"),
  /** A composite with a result that has no limit. */
  RESULT_WITHOUT_LIMIT(
      "a result was reported without a limit (trace, not detected or assumed zero)"),
  /** Not only the ingredient named. */
  AND_MORE_INGREDIENTS("{0} (and {1} more ingredients without an upper bound)"),
  /** Not only the food or row named. */
  AND_MORE("{0} (and {1} more without an upper bound)"),
  /** A row of a diary that is no food. */
  NOT_MATCHED("not matched to a food: '{0}'"),
  /** A total over foods some of which are open. */
  OPEN_IN_SOME_FOODS("{0} has no known upper bound in some of the foods eaten"),
  /** A share of something without a mass. */
  NO_KNOWN_MASS("something eaten has no known mass"),
  /** A share of nothing. */
  NO_WHOLE("the whole it would be a share of is nothing"),
  /** No variation of nothing. */
  NO_AMOUNT_ON_ANY_DAY("no day has an analysed amount above zero"),
  /** No variation of one day. */
  ONE_DAY("one day does not vary"),
  /** Days left out of a diary. */
  DAYS_WITHOUT_RECORD("{0} of {1} days have no record"),
  /** A supplement that may be of any form. */
  SUPPLEMENT_WITHOUT_FORM("a supplement does not name its form of vitamin K"),

  /** A limit is no target. */
  NO_TARGET("a {0} is not a target for an intake"),
  /** An increment is no value. */
  INCREMENT("an increment on another value, which is not added here"),
  /** A value per kilogram. */
  NO_WEIGHT("per kilogram of body weight, and the weight is not known"),
  /** An authority that set none. */
  NO_VALUE_SET("the authority set no value"),
  /** Met. */
  LOWER_BOUND_AT_VALUE("the lower bound is at or above the value"),
  /** Below. */
  UPPER_BOUND_BELOW_VALUE("the upper bound is below the value; that is not a deficiency"),
  /** Met, where the document gives a range. */
  LOWER_BOUND_AT_HIGHEST_OF_RANGE(
      "the lower bound is at or above the highest amount of the document's range"),
  /** Below, where the document gives a range. */
  UPPER_BOUND_BELOW_LOWEST_OF_RANGE(
      "the upper bound is below the lowest amount of the document's range; that is not a"
          + " deficiency"),
  /** Neither, where the document gives a range. */
  RANGE_NOT_DECIDED(
      "the document gives a range, {0} to {1}, and the intake is not surely below or above all of"
          + " it"),
  /** Neither. */
  VALUE_BETWEEN_BOUNDS("the value lies between the lower and the upper bound"),
  /** What can be said of phylloquinone. */
  PHYLLOQUINONE_ALONE("{0}; phylloquinone alone: {1}"),
  /** A range whose ends are known. */
  FROM_TO("{0} to {1}"),
  /** A range without an upper end. */
  AT_LEAST("at least {0}"),
  /** A range with an upper end. */
  AT_MOST("at most {0}"),
  /** Above an amount. */
  MORE_THAN("more than {0}"),
  /** Below an amount. */
  LESS_THAN("less than {0}"),
  /** A range without an upper end. */
  NO_UPPER_BOUND("no upper bound"),
  /** An amount a day. */
  PER_DAY("{0}/day"),

  /** Takes a medicine. */
  TAKES("takes {0}"),
  /** Starts a medicine. */
  STARTS("starts {0}"),
  /** Stops a medicine. */
  STOPS("stops {0}"),
  /** A medicine is not taken. */
  NOT_TAKEN("the list of medicines is complete, and nothing in it is {0}"),
  /** A medicine is not started. */
  NOT_STARTED("the list of medicines is complete, and nothing in it starts {0}"),
  /** A medicine is not stopped. */
  NOT_STOPPED("the list of medicines is complete, and nothing in it stops {0}"),
  /** A class of medicines. */
  MEDICINE_OF_CLASS("a medicine of class {0}"),
  /** Something a person wrote. */
  WRITTEN("'{0}'"),
  /** Something a person wrote, and what it was read as. */
  WRITTEN_AS("'{0}' = {1}"),
  /** Has a condition. */
  HAS("has {0}"),
  /** Does not have a condition. */
  NOT_HAD("the list of conditions is complete, and nobody has {0} in it"),
  /** Eats a food. */
  EATS("eats {0}"),
  /** Eats one of many foods. */
  EATS_ONE_OF("eats {0} or one of {1} more"),
  /** Does not eat a food. */
  NOT_EATEN("the list of foods is complete, and nobody {0}"),
  /** A life stage. */
  LIFE_STAGE_IS("life stage is {0}"),
  /** A sex. */
  SEX_IS("sex is {0}"),
  /** An age from and to. */
  AGE_IS_BETWEEN("age is at least {0} months and below {1} months"),
  /** An age from. */
  AGE_IS_AT_LEAST("age is at least {0} months"),
  /** An age to. */
  AGE_IS_BELOW("age is below {0} months"),
  /** How even an intake is. */
  PATTERN_IS("intake of vitamin K from food is {0}"),
  /** Any form. */
  ANY_FORM("vitamin K of any form"),
  /** Where an amount comes from. */
  FROM_SUPPLEMENTS("{0} from supplements"),
  /** Where an amount comes from. */
  FROM_FOOD("{0} from food"),
  /** Where an amount comes from. */
  FROM_FOOD_AND_SUPPLEMENTS("{0} from food and supplements"),
  /** An intake that begins. */
  STARTS_INTAKE("starts"),
  /** An intake that ends. */
  STOPS_INTAKE("stops"),
  /** An intake that becomes more. */
  RAISES_INTAKE("raises"),
  /** An intake that becomes less. */
  LOWERS_INTAKE("lowers"),
  /** What is done with an intake: the verb, and which form. */
  CHANGES_INTAKE("{0} {1}"),
  /** What it comes to. */
  CHANGE_TO("{0} (then {1}/day)"),
  /** A medicine that does it. */
  A_MEDICINE("a medicine {0}"),
  /** No such change. */
  NOT_CHANGED("all changes were named, and nobody {0}"),
  /** Forms, and an amount against a threshold. */
  DOSE_IS("{0} {1}/day"),
  /** A dose, and what is taken: the lower bound, and the upper. */
  TAKEN_IS("{0}: taken is {1}/day, {2}"),
  /** Less than any trial. */
  NEVER_TESTED("{0}; less was never tested, no safe dose has been shown"),
  /** Not known of a person. */
  NOT_KNOWN_WHETHER_PERSON("not known whether the person {0}"),
  /** Not known. */
  NOT_KNOWN_WHETHER("not known whether {0}"),
  /** A near miss. */
  MAY_BE("'{0}' may be what is asked for: {1}"),
  /** A medicine that was stopped. */
  MAY_STILL_ACT("'{0}' was stopped and may still act"),
  /** A medicine that was stopped on a day. */
  MAY_STILL_ACT_SINCE("'{0}' was stopped on {1} and may still act"),
  /** A text that is not known. */
  NOT_RECOGNISED("'{0}' was not recognised"),

  /** Asks for medicines. */
  WHICH_MEDICINES("Which medicines are taken, all of them?"),
  /** Asks for a medicine. */
  WHAT_IS_MEDICINE("What is the medicine '{0}'?"),
  /** Asks for a medicine that was stopped. */
  DOES_IT_STILL_ACT("Does the stopped medicine '{0}' still act?"),
  /** Asks for conditions. */
  WHICH_CONDITIONS("Which conditions does the person have, all of them?"),
  /** Asks for a condition. */
  WHAT_IS_CONDITION("What is the condition '{0}'?"),
  /** Asks for foods. */
  WHICH_FOODS("Which foods are eaten, all of them?"),
  /** Asks for changes. */
  WHICH_CHANGES("What is being started, stopped or changed, all of it?"),
  /** Asks for supplements. */
  WHICH_SUPPLEMENTS("Which supplements are taken, all of them, and how much a day?"),
  /** Asks for what food gives. */
  HOW_MUCH_FROM_FOOD("How much vitamin K does the food give, form by form?"),
  /** Asks for what supplements give. */
  HOW_MUCH_FROM_SUPPLEMENTS("How much {0} do the supplements give a day?"),
  /** Asks for an age. */
  HOW_OLD("How old is the person?"),
  /** Asks for a sex. */
  WHICH_SEX("What is the person's sex?"),
  /** Asks for a life stage. */
  WHICH_LIFE_STAGE("Is the person pregnant or breastfeeding?"),
  /** Asks how even an intake is. */
  IS_INTAKE_STEADY("Is the intake of vitamin K from food about the same from day to day?"),

  /** A form nobody studied. */
  NO_KINETIC_STUDY("No kinetic study of {0} was found in a source that could be read."),
  /** A form without a Tmax. */
  NO_TMAX(
      "A one-compartment model needs the half-life of one phase and the Tmax of a dose by mouth,"
          + " and no Tmax of that kind was found for {0} in a source that could be read."),
  /** A form without a half-life. */
  NO_HALF_LIFE(
      "A one-compartment model needs the half-life of one phase and the Tmax of a dose by mouth,"
          + " and no half-life of that kind was found for {0} in a source that could be read."),
  /** A form without both. */
  NO_HALF_LIFE_AND_NO_TMAX(
      "A one-compartment model needs the half-life of one phase and the Tmax of a dose by mouth,"
          + " and no half-life and no Tmax of that kind was found for {0} in a source that could be"
          + " read."),
  /** Figures that contradict each other. */
  DO_NOT_FIT(
      "The published half-life of {0} and Tmax of {1} cannot both hold with absorption faster than"
          + " elimination: the peak would come within {2} h. They could with absorption {3} times"
          + " slower than elimination, but then the level would fall with a half-life of {4} h, not"
          + " {0}."),
  /** A figure read in another work. */
  READ_ELSEWHERE("The {0} of {1} was read in another work, not in the publication itself."),
  /** A figure read in a work that is named. */
  READ_IN("The {0} of {1} was read in another work, not in the publication itself ({2})."),
  /** A half-life of which no spread is known. */
  NO_RANGE_OF_HALF_LIFE(
      "No range of the half-life is published: how far people differ in it is unknown, and the"
          + " range of a curve shows the published range of Tmax alone."),
  /** The same under a chart. */
  NO_SPREAD_SHOWN(
      "No range of the half-life is published: how far people differ in it is unknown and not"
          + " shown."),
  /** Why no answer holds a concentration in blood. */
  NO_ABSOLUTE_CONCENTRATIONS(
      "Absolute concentrations are not given: they need the share of a dose that is absorbed and"
          + " the volume it spreads in, and no figure for either was found in a source that could"
          + " be read."),
  /** What has to stand beside every kinetic answer. */
  KINETIC_NOTICE(
      "A simplified model of published averages, relative to the peak of one dose. Not medical"
          + " advice: it does not tell when to stop or restart vitamin K before a test, an"
          + " operation or a change of medicine."),
  /** A form without a model. */
  NOT_IDENTIFIABLE("Not identifiable from what is published. {0}"),
  /** The sources of a curve. */
  SOURCES("Sources: {0}."),
  /** A parameter of a curve, its figure and source. */
  PARAMETER("{0} {1} ({2})"),
  /** A source that was read in another. */
  SECONDARY("{0}, secondary"),
  /** A source that is inferred. */
  INFERRED("{0}, inferred"),
  /** Where a source was read. */
  READ_IN_WORK("{0}, read in {1}"),
  /** A fact in one line: form, property, figure, source. */
  FACT("{0}, {1}: {2}. {3}"),
  /** What was found under circumstances. */
  UNDER("{0} ({1})"),
  /** What contradicts a fact. */
  CONTRADICTED("{0}. Contradicted: {1}"),
  /** The axis of a chart. */
  TIME_AXIS("time ({0})"),
  /** The unit of a short axis. */
  HOURS("hours"),
  /** The unit of a long axis. */
  DAYS("days"),
  /** The axis of a chart. */
  LEVEL_AXIS("level, peak of one dose of {0} = 1"),
  /** A chart for whoever does not see it. */
  CHART("Line chart of {0}; {1}; time from 0 to {2} {3}; highest level {4}."),
  /** The legend of a band. */
  PUBLISHED_RANGE("published range: {0}"),
  /** The ends of a band. */
  RANGE_IN_HOURS("{0} {1} to {2} h");

  /** Of a place such as <code>{0}</code>. */
  static final int PLACE_LENGTH = 3;

  private final String english;

  Phrase(String words) {
    this.english = words;
  }

  /**
   * Its words in English.
   *
   * @return with places <code>{0}</code>, <code>{1}</code> …
   */
  public String english() {
    return english;
  }

  /**
   * How many fillings it takes.
   *
   * @return 0 to 10
   */
  public int places() {
    int most = -1;
    for (int i = english.indexOf('{'); i >= 0; i = english.indexOf('{', i + 1)) {
      most = Math.max(most, place(english, i));
    }
    return most + 1;
  }

  /** The number of the place that begins there, or -1. */
  static int place(String words, int at) {
    boolean isPlace =
        at + PLACE_LENGTH <= words.length()
            && words.charAt(at) == '{'
            && words.charAt(at + PLACE_LENGTH - 1) == '}';
    return isPlace ? Character.digit(words.charAt(at + 1), 10) : -1;
  }
}
