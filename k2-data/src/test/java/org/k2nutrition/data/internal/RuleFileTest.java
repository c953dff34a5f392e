package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.interaction.Criterion;
import org.k2nutrition.interaction.DoseAtom;
import org.k2nutrition.interaction.DoseSource;
import org.k2nutrition.interaction.MedicineAtom;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.Threshold;
import org.k2nutrition.interaction.recognition.Lexicons;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.DatasetException;

class RuleFileTest {

  private static final CitationFile CITATIONS = new CitationFile();
  private static final Lexicons WORDS = LexiconFiles.read(Set.of());

  private static final String GOOD =
      "{\"id\":\"RULE-1\",\"when\":WHEN,\"severity\":\"MAJOR\",\"direction\":\"NONE\","
          + "\"forms\":[\"all\"],\"action\":\"MONITOR\","
          + "\"evidence\":[\"LABEL\"],\"verification\":\"VERIFIED\",\"citations\":[\"iom-2001\"]}";
  private static final String METFORMIN = "{\"medicine\":{\"substances\":[\"metformin\"]}}";

  private static RuleSet read(String record) {
    String file = "{\"rules\":[\n" + record + "\n]}\n";
    return RuleFile.read(
        "own-rules.json", file.getBytes(StandardCharsets.UTF_8), CITATIONS, Texts.in("xx"), WORDS);
  }

  private static Rule rule(String when) {
    return read(GOOD.replace("WHEN", when)).rules().get(0);
  }

  @Test
  void conditionsAreReadAsTheyAreWritten() {
    String dose =
        "{\"dose\":{\"forms\":[\"MK-7\"],\"source\":\"SUPPLEMENT\",\"atLeast\":\"0.01 mg/day\","
            + "\"untestedBelow\":true}}";

    assertThat(rule("{\"all\":[" + METFORMIN + "," + dose + "]}").when())
        .isEqualTo(
            Criterion.all(
                MedicineAtom.substance("metformin"),
                new DoseAtom(
                    Set.of(SupplementForm.MK_7),
                    DoseSource.SUPPLEMENT,
                    Threshold.AT_LEAST,
                    Amount.ofMicrograms("10"),
                    true)));
    assertThat(rule("{\"age\":{\"atLeast\":\"18\",\"below\":\"65\"}}").when())
        .isInstanceOf(Criterion.All.class);
    assertThat(rule("{\"not\":{\"intake\":\"STEADY\"}}").when()).isInstanceOf(Criterion.Not.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"medicin\":{}}~field 'medicin': unknown field",
        "{}~field 'when': an empty condition",
        "{\"medicine\":{\"substances\":[\"warfarine\"]}}"
            + "~field 'when': unknown substance 'warfarine'",
        "{\"medicine\":{\"classes\":[\"vka\"]}}~field 'when': unknown class of medicines 'vka'",
        "{\"condition\":[\"gout\"]}~field 'when': unknown condition 'gout'",
        "{\"medicine\":{\"drug\":[\"warfarin\"]}}~field 'drug': unknown field",
        "{\"sex\":\"OTHER\"}~field 'sex': found 'OTHER', expected a sex",
        "{\"dose\":{\"forms\":[\"MK-99\"],\"above\":\"0 ug/day\"}}"
            + "~field 'forms': Unknown form: 'MK-99', expected one of K1, MK-4",
        "{\"dose\":{\"forms\":[\"MK-7\"],\"above\":\"10 ug\"}}"
            + "~field 'above': found '10 ug', expected an amount such as '10 ug/day'",
        "{\"dose\":{\"forms\":[\"MK-7\"],\"above\":\"10 lb/day\"}}"
            + "~field 'above': Unknown unit: 'lb'",
        "{\"dose\":{\"forms\":[\"MK-7\"],\"above\":\"1 ug/day\",\"below\":\"9 ug/day\"}}"
            + "~field 'below': a second threshold, expected one",
        "{\"dose\":{\"forms\":[\"MK-7\"]}}~field 'forms': a dose without a threshold",
        "{\"all\":[]}~field 'all': 'all' needs at least one part",
        "{\"sex\":\"MALE\",\"intake\":\"STEADY\"}"
            + "~field 'intake': a second statement, expected one; join them with 'all' or 'any'",
        "{\"all\":[{\"sex\":\"MALE\"},{\"sex\":\"FEMALE\"}]}"
            + "~field 'when': unreachable: 'sex is male' and 'sex is female'",
        "{\"all\":[{\"medicine\":{\"substances\":[\"warfarin\"]}},{\"not\":{\"sex\":\"MALE\"}}]}"
            + "~field 'when': 'not' in a rule about antagonists, expected it only over"
      })
  void aFaultInAConditionNamesFileRuleAndField(String when, String problem) {
    assertThatThrownBy(() -> rule(when))
        .isInstanceOf(DatasetException.class)
        .hasMessageStartingWith("own-rules.json, record 'RULE-1', field '")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '~',
      value = {
        "\"action\"~\"aktion\"~field 'aktion': unknown field",
        "\"MAJOR\"~\"BAD\"~field 'severity': found 'BAD', expected a severity",
        "iom-2001~no-such-work~field 'citations': found 'no-such-work', expected the key of a"
            + " citation",
        "[\"LABEL\"]~\"LABEL\"~field 'evidence': found 'LABEL', expected a list"
      })
  void aFaultInAFieldNamesFileRuleAndField(String from, String to, String problem) {
    String record = GOOD.replace("WHEN", METFORMIN).replace(from, to == null ? "" : to);

    assertThatThrownBy(() -> read(record))
        .isInstanceOf(DatasetException.class)
        .hasMessageStartingWith("own-rules.json, record 'RULE-1', field '")
        .hasMessageContaining(problem);
  }

  @Test
  void aRuleWithoutItsWordsIsRefused() {
    assertThatThrownBy(() -> read(GOOD.replace("WHEN", METFORMIN).replace("RULE-1", "RULE-2")))
        .isInstanceOf(DatasetException.class)
        .hasMessageStartingWith("own-rules.json, record 'RULE-2', field '")
        .hasMessageContaining(
            "Cannot build Rule, some of required attributes are not set [title, effect,"
                + " management]");
  }
}
