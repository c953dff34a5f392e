package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import picocli.CommandLine.Option;

/** What is said about the person; what is not said is unknown. */
final class PersonOptions {

  @Option(names = "--age", paramLabel = "N[y|m]", description = "Age in years, or months: 8m.")
  private @Nullable String age;

  @Option(names = "--sex", paramLabel = "SEX", description = "female or male.")
  private @Nullable String sex;

  @Option(
      names = "--life-stage",
      paramLabel = "STAGE",
      description = "pregnant, breastfeeding or neither.")
  private @Nullable String lifeStage;

  @Option(names = "--weight", paramLabel = "KG", description = "Body weight in kilograms.")
  private @Nullable String weight;

  Person person() {
    refuseContradiction();
    Person.Builder person = Person.builder();
    if (age != null) {
      person.age(parseAge(age));
    }
    if (sex != null) {
      person.sex(sex(sex));
    }
    if (lifeStage != null) {
      person.lifeStage(stage(lifeStage));
    }
    if (weight != null) {
      person.weightKg(kilograms(weight));
    }
    return person.build();
  }

  private void refuseContradiction() {
    if (lifeStage == null) {
      return;
    }
    LifeStage stage = stage(lifeStage);
    if (stage != LifeStage.NEITHER && sex != null && sex(sex) == Sex.MALE) {
      throw new BadInputException(
          "contradicts --sex male", "--life-stage", lifeStage, "--sex female, or no --sex");
    }
    if (age != null && !stage.isPlausibleAt(parseAge(age))) {
      throw new BadInputException(
          "contradicts --age " + age, "--life-stage", lifeStage, "an --age of 5 years or more");
    }
  }

  private static Sex sex(String text) {
    return constant(Sex.class, "--sex", text, "female or male");
  }

  private static LifeStage stage(String text) {
    return constant(LifeStage.class, "--life-stage", text, "pregnant, breastfeeding or neither");
  }

  private static Age parseAge(String text) {
    try {
      return Age.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "not an age", "--age", text, "years from 0 to 150 such as 67, or months such as 8m");
    }
  }

  private static BigDecimal kilograms(String text) {
    BigDecimal kilograms =
        Decimal.parse(text)
            .filter(kg -> kg.signum() > 0 && kg.compareTo(BigDecimal.valueOf(700)) <= 0)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "not a body weight", "--weight", text, "kilograms above 0, at most 700"));
    return kilograms;
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String option, String text, String expected) {
    try {
      return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadInputException("unknown value", option, text, expected);
    }
  }
}
