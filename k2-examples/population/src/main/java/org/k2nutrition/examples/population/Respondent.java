package org.k2nutrition.examples.population;

import java.math.BigDecimal;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;

/**
 * A person of the survey.
 *
 * @param id the survey's number
 * @param sex as recorded
 * @param age in years; 80 stands for 80 and more
 * @param weight how many people of the nation the two days stand for; 0 without a second day
 */
public record Respondent(String id, Sex sex, int age, BigDecimal weight) {

  /** The age that stands for itself and everything above. */
  public static final int TOP_AGE = 80;

  static Respondent of(SurveyTable.Row row) {
    Sex sex =
        switch (row.text("sex")) {
          case "male" -> Sex.MALE;
          case "female" -> Sex.FEMALE;
          default -> throw row.fault("sex", "male or female");
        };
    String weight = row.text("two_day_sample_weight");
    return new Respondent(
        row.text("respondent"),
        sex,
        row.integer("age_years", 0, TOP_AGE),
        weight.isEmpty() ? BigDecimal.ZERO : row.decimal("two_day_sample_weight"));
  }

  /** In the middle of the year of age, so that no band's first month is taken for the year. */
  Person person() {
    return Person.builder().sex(sex).age(Age.ofMonths(12 * age + 6)).build();
  }
}
