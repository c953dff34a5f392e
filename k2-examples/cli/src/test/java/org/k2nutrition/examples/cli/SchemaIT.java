package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer and every error has the shape that its schema promises. */
class SchemaIT {

  @ParameterizedTest
  @CsvSource({
    "foods,foods gouda --json",
    "foods,foods cheese --limit 50 --group cheese --table usda-sr --json",
    "food,food gouda --json",
    "food,food natto --json",
    "food,food usda-sr:01022 --json",
    "food,food usda-sr:02047 --json",
    "food,food usda-sr:19335 --json",
    "top,top K1 --json",
    "top,top MK-7 --per 100kcal --json",
    "top,top calcium --per portion --group cheese --json",
    "reference,reference --age 30 --sex female --json",
    "reference,reference --age 8m --weight 8 --json",
    "reference,reference --age 28 --sex female --life-stage pregnant --json",
    "reference,reference --age 12m --sex female --on 2016 --json",
    "reference,reference --age 51 --sex female --life-stage pregnant --json",
    "answers,answers --json",
    "answers,answers can it reverse calcification --json",
    "biomarkers,biomarkers --json",
    "regulation,regulation --json",
    "surveys,surveys --json",
    "synergies,synergies --json",
    "forms,forms --json",
    "label,label --json",
    "label,label --form MK-7 --all-trans none --amount none --country Norway --json",
    "label,label --form MK-7 --all-trans 99.5 --tested yes --country Belgium --json",
    "study,study cockayne-2006 --json",
    "claims,claims claim-50 --json",
    "dataset,dataset --json",
    "doses,doses --json",
    "claims,claims --json",
    "check,check --json",
    "check,check --medicine warfrin --supplement MK-7 --condition unknown-thing --json",
    "check,check --medicine apixaban --medicines-complete --conditions-complete --json",
    "kinetics,kinetics --form MK-7 --dose 100ug --every 24h --doses 14 --json",
    "kinetics,kinetics --form K1 --dose 100ug --every 24h --doses 2 --json",
    "study,study knapen-2013 --json",
    "study,study shea-2009 --json",
    "study,study sato-2005-alzheimer --json",
    "study,study ishida-kawai-yops --json",
    "study,study schurgers-2007 --json"
  })
  void theAnswerFitsTheSchema(String schema, String commandLine) {
    Run run = Cli.run(commandLine.split(" "));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Schemas.faults(schema, run.document())).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theAssessmentOfARealDiaryFitsTheSchema() {
    assertThat(Schemas.faults("assess", Cli.diary().document())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "usage,foods gouda --nope --json",
    "bad-input,top K99 --json",
    "not-found,food usda-sr:99999 --json"
  })
  void anErrorFitsTheSchemaAndHasACode(String code, String commandLine) {
    JsonNode document = Cli.run(commandLine.split(" ")).document();

    assertThat(Schemas.faults("error", document)).isEmpty();
    assertThat(document.at("/error/code").asText()).isEqualTo(code);
  }

  @Test
  void theSchemaRefusesAnUnknownUpperBoundWithoutAReason() {
    JsonNode document = Cli.run("food", "usda-sr:01022", "--json").document();
    ((ObjectNode) document.at("/result/components/MK-4/per100g")).remove("why");

    assertThat(Schemas.faults("food", document)).singleElement().asString().contains("why");
  }
}
