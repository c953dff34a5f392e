package org.k2nutrition.examples.population;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.k2nutrition.data.K2;

/** Surveys for tests: the extract kept here, and small ones typed by hand. */
final class TestSurvey {

  static final SurveyFiles EXTRACT = SurveyFiles.beside(TestSurvey.class, "/survey");

  private TestSurvey() {}

  static Survey extract() {
    return Survey.read(K2.load(), EXTRACT, Progress.SILENT);
  }

  /** One dish of 40 g Cheddar and 60 g kale, eaten by two people. */
  static Files typed() {
    return new Files()
        .with(
            "respondents.csv",
            "respondent,sex,age_years,body_weight_kg,two_day_sample_weight",
            "1,male,30,70,1000",
            "2,female,80,60,3000",
            "3,male,40,60,")
        .with(
            "diary.csv",
            "respondent,day,occasion_code,food_code,grams",
            "1,1,1,10000001,100",
            "1,2,1,10000001,300",
            "2,1,1,10000002,50.0004",
            "2,2,1,10000001,0",
            "3,1,1,10000001,100")
        .with(
            "fndds-recipes.csv",
            "food_code,seq,sr_code,sr_description,weight_g",
            "10000001,1,1009,\"Cheese, cheddar\",40",
            "10000001,2,10000002,Kale,60",
            "10000002,1,11233,\"Kale, raw\",10")
        .with(
            "fndds-foods.csv",
            "food_code,description",
            "10000001,\"Kale, cheese\"",
            "10000002,Kale");
  }

  /** Files in memory. */
  static final class Files implements SurveyFiles {

    private final Map<String, String> texts = new HashMap<>();

    Files with(String name, String... lines) {
      texts.put(name, String.join("\n", lines) + "\n");
      return this;
    }

    Files replacing(String name, String text, String with) {
      texts.put(name, texts.getOrDefault(name, "").replace(text, with));
      return this;
    }

    @Override
    public BufferedReader open(String name) {
      return new BufferedReader(new StringReader(texts.getOrDefault(name, "")));
    }

    Survey read() {
      return Survey.read(K2.load(), this, Progress.SILENT);
    }

    Population population() {
      return Population.of(K2.load(), read(), 1, Progress.SILENT);
    }
  }
}
