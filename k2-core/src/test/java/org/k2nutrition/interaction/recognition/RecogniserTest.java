package org.k2nutrition.interaction.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Recognition;

class RecogniserTest {

  private static final Lexicon LEXICON =
      Lexicon.builder()
          .concept(concept("warfarin"), List.of("ワルファリン", "варфарин", "warfarin sodium"))
          .concept(concept("fluindione"), List.of())
          .concept(concept("metformin"), List.of())
          .concept(concept("orlistat"), List.of())
          .concept(concept("antagonists"), List.of("vitamin K antagonists"))
          .concept(concept("vitamin-k"), List.of("vitamin K"))
          .members("antagonists", List.of("warfarin", "fluindione"))
          .brand("Previscan", List.of("fluindione"), Set.of("FR"))
          .brand("Mini Sintrom", List.of("fluindione"), Set.of())
          .ambiguous("blood thinner", List.of("antagonists"), false)
          .ambiguous("ASA", List.of("metformin"), true)
          .ignorable("tablets")
          .code("atc", "B01AA", List.of("antagonists"))
          .code("atc", "B01AA03", List.of("warfarin"))
          .code("atc", "A10BA02", List.of("metformin"))
          .code("rxnorm", "11289", List.of("warfarin"))
          .code("rxnorm", "372756", List.of("metformin"))
          .code("snomed", "372756", List.of("warfarin"))
          .code("icd-10", "D68.5", List.of("warfarin", "metformin"))
          .code("hospital", "4711", List.of("orlistat"))
          .build();
  private static final Recogniser RECOGNISER = Recogniser.of(LEXICON);

  private static Concept concept(String id) {
    return Concept.builder().id(id).name(id).build();
  }

  @ParameterizedTest(name = "{0}: surely {1}, possibly {2}, open {3}")
  @CsvSource({
    "warfarin, warfarin, , false",
    "WARFARIN 5 mg tablets, warfarin, , false",
    "warfarin pills, warfarin, , true",
    "warfarin + metformin, warfarin metformin, , false",
    "vitamin K antagonists, antagonists, fluindione warfarin, false",
    "vitamin K, vitamin-k, , false",
    "blood thinner, , antagonists fluindione warfarin, false",
    "ASA, , metformin, true",
    "warfarn, , warfarin, true",
    "warfarni, , warfarin, true",
    "worfaren, , warfarin, true",
    "worferen, , , true",
    "warfa, , warfarin, true",
    "warf, , , true",
    "warfarinkalium, , warfarin, true",
    "war-fa-rin, , warfarin, true",
    "mini-sintrom, fluindione, , false",
    "minisintrom, , fluindione, true",
    "atc B01AA03, warfarin, , false",
    "B01AA03, warfarin, , false",
    "B01AA77, antagonists, fluindione warfarin, false",
    "B01AA0, , , true",
    "B01A, , antagonists fluindione warfarin, true",
    "A10BA02, metformin, , false",
    "A10BA99, , , true",
    "A10BA0, , , true",
    "C01, , , true",
    "rxnorm:11289, warfarin, , false",
    "11289, warfarin, , true",
    "372756, , metformin warfarin, true",
    "snomed|372756, warfarin, , false",
    "rxnorm 999999, , , true",
    "rxnorm:99, , , true",
    "icd10 D68.5, , metformin warfarin, false",
    "d685, , metformin warfarin, false",
    "hospital:4711, orlistat, , false",
    "hospital:4712, , , true",
    "4711, , , true",
    "ﾜﾙﾌｧﾘﾝ錠, warfarin, , false",
    "わるふぁりん, warfarin, , false",
    "ВАРФАРИН, warfarin, , false",
    "薬薬, , , true"
  })
  void saysWhatATextIsAndMayBe(String text, String surely, String possibly, boolean open) {
    Recognition recognition = RECOGNISER.recognise(text);

    assertThat(ids(recognition.surely())).isEqualTo(surely == null ? "" : surely);
    assertThat(sorted(recognition.possibly())).isEqualTo(possibly == null ? "" : possibly);
    assertThat(recognition.isOpen()).isEqualTo(open);
    assertThat(recognition.isCertain()).isEqualTo(!open && possibly == null);
  }

  private static String ids(List<Concept> concepts) {
    return String.join(" ", concepts.stream().map(Concept::id).toList());
  }

  private static String sorted(List<Concept> concepts) {
    return String.join(" ", concepts.stream().map(Concept::id).sorted().toList());
  }

  @Test
  void aBrandIsAGuessOutsideItsCountries() {
    assertThat(ids(RECOGNISER.recognise("Previscan").surely())).isEqualTo("fluindione");
    assertThat(ids(RECOGNISER.in("FR").recognise("Previscan").surely())).isEqualTo("fluindione");
    Recognition abroad = RECOGNISER.in("AR").recognise("Previscan");
    assertThat(ids(abroad.possibly())).isEqualTo("fluindione");
    assertThat(abroad.surely()).isEmpty();
    assertThat(abroad.isOpen()).isTrue();
    assertThat(ids(RECOGNISER.in("AR").recognise("Mini Sintrom").surely())).isEqualTo("fluindione");
  }

  @Test
  void aResolverAddsWhatItKnows() {
    Recogniser own = RECOGNISER.with(t -> t.equals("P-1") ? List.of("orlistat") : List.of());

    assertThat(ids(own.recognise("P-1").surely())).isEqualTo("orlistat");
    assertThat(own.recognise("P-1").isOpen()).isFalse();
    assertThat(own.recognise("P-2").isOpen()).isTrue();
    assertThat(ids(own.recognise("warfarin").surely())).isEqualTo("warfarin");
    assertThatThrownBy(() -> RECOGNISER.with(t -> List.of("nope")).recognise("x"))
        .hasMessage("Resolver gave an unknown medicine: 'nope'");
  }

  @Test
  void lookAlikeLettersAndInvisibleOnesDoNotHideAName() {
    assertThat(ids(RECOGNISER.recognise("w\u0430rf\u0430rin").surely())).isEqualTo("warfarin");
    assertThat(ids(RECOGNISER.recognise("wa\u200Brf\u202Ear\u00ADin").surely()))
        .isEqualTo("warfarin");
    assertThat(ids(RECOGNISER.recognise("wa\u3164rfarin").surely())).isEqualTo("warfarin");
    assertThat(ids(RECOGNISER.recognise("ＷＡＲＦＡＲＩＮ").surely())).isEqualTo("warfarin");
    assertThat(NormalText.of("ßæœøđłıς")).isEqualTo("ssaeoeodliσ");
  }

  @Property
  void anyTextIsRecognisedOrNot(@ForAll @StringLength(max = 200) String text) {
    Recognition recognition = RECOGNISER.recognise(text);

    boolean isSomething = !recognition.surely().isEmpty() || !recognition.possibly().isEmpty();
    assertThat(recognition.isOpen() || isSomething).isTrue();
  }

  @Property(tries = 300)
  void aNameIsFoundWhereverItStands(@ForAll Random random) {
    String[] around = {"", "x ", "12 ", "\u200B", "qwertzuiop ", ": ", "(", "ワ "};
    String before = around[random.nextInt(around.length)];
    String after = new StringBuilder(around[random.nextInt(around.length)]).reverse().toString();

    assertThat(ids(RECOGNISER.recognise(before + "Warfarin" + after).surely()))
        .isEqualTo("warfarin");
  }

  @ParameterizedTest(name = "{1} and {2} are within {0}: {3}")
  @CsvSource({
    "1, warfarin, warfarin, true",
    "1, warfarin, warfarn, true",
    "1, warfarin, wrafarin, true",
    "1, warfarin, warfarim, true",
    "1, warfarin, warfairnn, false",
    "2, warfarin, warfairnn, true",
    "2, warfarin, warfa, false",
    "2, abcdefgh, badcefgh, true",
    "2, abcdefgh, badcfegh, false",
    "0, a, a, true",
    "0, a, b, false"
  })
  void editsAreCounted(int most, String one, String other, boolean within) {
    assertThat(EditDistance.isWithin(most, one, other)).isEqualTo(within);
    assertThat(EditDistance.isWithin(most, other, one)).isEqualTo(within);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "atc, ATC",
    "ATC, ATC",
    "http://www.whocc.no/atc, ATC",
    "RxCUI, RXNORM",
    "http://www.nlm.nih.gov/research/umls/rxnorm, RXNORM",
    "urn:oid:2.16.840.1.113883.6.88, RXNORM",
    "SNOMED CT, SNOMED",
    "http://snomed.info/sct, SNOMED",
    "ICD-10, ICD_10",
    "ICD10CM, ICD_10_CM",
    "DrugBank, DRUGBANK",
    "MeSH, MESH",
    "http://fdasis.nlm.nih.gov, UNII",
    "NDC, "
  })
  void systemsHaveManyNames(String name, CodeSystem system) {
    assertThat(CodeSystem.find(name).orElse(null)).isEqualTo(system);
  }

  @Test
  void aLexiconRefusesWhatItCannotKeep() {
    assertThatThrownBy(() -> Lexicon.builder().brand("X", List.of("nope"), Set.of()))
        .hasMessage("Unknown concept: 'nope'");
    assertThatThrownBy(() -> Lexicon.builder().ambiguous("…", List.of(), true))
        .hasMessage("A name needs a letter or digit: '…'");
  }
}
