package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Recognition;

/** Medicines and conditions as people and other systems write them. */
class RecognitionTest {

  private static final Interactions INTERACTIONS = K2.load().interactions();

  /** Beside a medicine that is known, what is left over may be an antagonist. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿司匹林抗凝药",
        "阿司匹林華法令",
        "アスピリン血液サラサラの薬",
        "アスピリンワーフアリン",
        "アピキサバンとワルファリ",
        "ibuprofen A.V.K.",
        "ibuprofen + W.A.R.F.A.R.I.N.",
        "aspirin, w a r f a r i n",
        "ibuprofen wa rf ar in",
        "aspirin, 11289",
        "aspirin (11289)",
        "metformin 855332",
        "metformin 372756006",
        "paracetamol u.a.",
        "paracetamol и др.",
        "paracetamol 等",
        "paracetamol e.a.",
        "paracetamol …",
        "metformin ?",
        "metformin +1",
        "metformin VK"
      })
  void whatIsLeftBesideAKnownMedicineLeavesTheTextOpen(String text) {
    assertThat(INTERACTIONS.medicine(text).recognition().isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aspirin, w a r f a r i n", "aspirin (11289)", "ibuprofen wa rf ar in"})
  void aTornNameOrACodeBesideAKnownMedicineIsPossiblyThat(String text) {
    assertThat(INTERACTIONS.medicine(text).recognition().possibly())
        .extracting(Concept::id)
        .contains("warfarin");
  }

  /** Doses, forms and times of the day are no medicines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eliquis 5 mg p.o. b.i.d.",
        "aspirin 100 mg",
        "metformin 1000 mg 1-0-1",
        "metformin 500 mg twice daily",
        "アスピリン錠100mg",
        "heparin 5000 IU",
        "heparin 25000 IU s.c."
      })
  void whatGoesWithAMedicineLeavesNothingOpen(String text) {
    assertThat(INTERACTIONS.medicine(text).recognition().isOpen()).isFalse();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "warfarin|warfarin",
        "WARFARIN|warfarin",
        "Warfarin-Natrium 5 mg|warfarin",
        "warfarin sodium 5 mg|warfarin",
        "warfarin sodium 5mg tablets|warfarin",
        "Warfarin5mg|warfarin",
        "warfarine|warfarin",
        "warfarina|warfarin",
        "varfariini|warfarin",
        "ワルファリン|warfarin",
        "ﾜﾙﾌｧﾘﾝ|warfarin",
        "わるふぁりん|warfarin",
        "ワルファリンカリウム錠1mg|warfarin",
        "варфарин|warfarin",
        "ВАРФАРИН 2,5 мг|warfarin",
        "华法林|warfarin",
        "華法林|warfarin",
        "와파린|warfarin",
        "وارفارين|warfarin",
        "वारफेरिन|warfarin",
        "วาร์ฟาริน|warfarin",
        "Βαρφαρίνη|warfarin",
        "acénocoumarol|acenocoumarol",
        "acenocoumarol|acenocoumarol",
        "ACÉNOCOUMAROL 4 mg|acenocoumarol",
        "nicoumalone|acenocoumarol",
        "fenprocumone|phenprocoumon",
        "phénindione|phenindione",
        "anisindione|anisindione",
        "Coumadin|warfarin",
        "coumadin 5 mg|warfarin",
        "Jantoven|warfarin",
        "Marevan|warfarin",
        "Marcumar|phenprocoumon",
        "Marcoumar 3 mg|phenprocoumon",
        "Falithrom|phenprocoumon",
        "Sintrom|acenocoumarol",
        "Sinthrome 1 mg|acenocoumarol",
        "Mini-Sintrom|acenocoumarol",
        "Minisintrom|acenocoumarol",
        "MINI SINTROM|acenocoumarol",
        "Previscan|fluindione",
        "Pindione|phenindione",
        "ワーファリン|warfarin",
        "Eliquis|apixaban",
        "Xarelto 20 mg|rivaroxaban",
        "Pradaxa|dabigatran-etexilate",
        "Lixiana|edoxaban",
        "Savaysa|edoxaban",
        "Xenical|orlistat",
        "Alli|orlistat",
        "Questran|colestyramine",
        "metformin hydrochloride 500 mg tablets|metformin",
        "paracetamol|paracetamol",
        "ramipril 5 mg|ramipril",
        "B01AA03|warfarin",
        "b01aa03|warfarin",
        "ATC B01AA03|warfarin",
        "ATC:B01AA03|warfarin",
        "http://www.whocc.no/atc|B01AA03|warfarin",
        "RxNorm:11289|warfarin",
        "RXCUI 855332|warfarin",
        "UNII 5Q7ZVV76EI|warfarin",
        "5Q7ZVV76EI|warfarin",
        "DB00682|warfarin",
        "DrugBank:DB00682|warfarin",
        "snomed 372756006|warfarin",
        "SNOMED CT: 48603004|warfarin",
        "Ｗａｒｆａｒｉｎ|warfarin",
        "𝐰𝐚𝐫𝐟𝐚𝐫𝐢𝐧|warfarin",
        "wàrfárïn|warfarin",
        "wаrfаrin|warfarin",
        "B01AA99|vitamin-k-antagonists",
        "AVK|vitamin-k-antagonists",
        "vitamin K antagonist|vitamin-k-antagonists",
        "C10AA99|statins",
        "vitamin K1|phytomenadione",
        "vitamin K2|vitamin-k2"
      })
  void recognisesNamesBrandsAndCodes(String line) {
    int end = line.lastIndexOf('|');
    recognises(line.substring(0, end), line.substring(end + 1));
  }

  private static void recognises(String text, String id) {
    Recognition recognition = recognition(text);
    assertThat(recognition.surely()).as(text).extracting(Concept::id).containsExactly(id);
    assertThat(recognition.isOpen()).as(text).isFalse();
  }

  @Test
  void invisibleCharactersDoNotHideAMedicine() {
    recognises("war\u200Bfarin", "warfarin");
    recognises("\u202Ewarfarin\u202C", "warfarin");
    recognises("\u200Fwarfarin\u200E", "warfarin");
    recognises("w\u0301a\u0308r\u0327f\u0300arin", "warfarin");
    recognises("war\u00ADfarin", "warfarin");
    recognises("\uFEFFwarfarin", "warfarin");
    recognises("warfarin\u0000\u0007", "warfarin");
    recognises("\twarfarin\r\n5 mg", "warfarin");
  }

  /** What a text editor, a scanner or somebody with bad intentions puts around letters. */
  private static final List<String> UNSEEN =
      List.of(
          "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E", "\u200F", "\u202A",
          "\u202B", "\u202D", "\u202E", "\u2066", "\u2067", "\u2069", "\u0301", "\u0308", "\u0327",
          "\u0336", "\u20DD");

  private static final Map<String, String> NAMES_AND_BRANDS =
      Map.ofEntries(
          Map.entry("dicoumarol", "dicoumarol"),
          Map.entry("phenindione", "phenindione"),
          Map.entry("warfarin", "warfarin"),
          Map.entry("Coumadin", "warfarin"),
          Map.entry("Jantoven", "warfarin"),
          Map.entry("Marevan", "warfarin"),
          Map.entry("phenprocoumon", "phenprocoumon"),
          Map.entry("Marcumar", "phenprocoumon"),
          Map.entry("Falithrom", "phenprocoumon"),
          Map.entry("acenocoumarol", "acenocoumarol"),
          Map.entry("Sintrom", "acenocoumarol"),
          Map.entry("clorindione", "clorindione"),
          Map.entry("diphenadione", "diphenadione"),
          Map.entry("tioclomarol", "tioclomarol"),
          Map.entry("fluindione", "fluindione"),
          Map.entry("anisindione", "anisindione"));

  @Property(tries = 200)
  void dressingALetterUpHidesNoAntagonist(@ForAll Random random) {
    NAMES_AND_BRANDS.forEach(
        (name, id) -> {
          String dressed = dressed(name, random);
          assertThat(recognition(dressed).surely())
              .as("%s: %s", name, dressed.codePoints().mapToObj(Integer::toHexString).toList())
              .extracting(Concept::id)
              .contains(id);
        });
  }

  /** Letters in full width or capitals, and up to two unseen characters after each. */
  private static String dressed(String name, Random random) {
    StringBuilder dressed = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      switch (random.nextInt(3)) {
        case 0 -> dressed.append((char) (letter - '!' + '\uFF01'));
        case 1 -> dressed.append(Character.toUpperCase(letter));
        default -> dressed.append(letter);
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        dressed.append(UNSEEN.get(random.nextInt(UNSEEN.size())));
      }
    }
    return dressed.toString();
  }

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "warfrin, warfarin",
    "warafin, warfarin",
    "warfarn, warfarin",
    "wafarin, warfarin",
    "warfarinn, warfarin",
    "warfarinkalium, warfarin",
    "war farin, warfarin",
    "w a r f a r i n, warfarin",
    "coumadn, warfarin",
    "markumar, phenprocoumon",
    "acenocumarole, acenocoumarol",
    "sintron, acenocoumarol",
    "coumarin, warfarin",
    "blood thinner, warfarin",
    "B01, warfarin",
    "B01A, fluindione",
    "xenicl, orlistat"
  })
  void aNearMissIsPossiblyThatMedicineAndNeverIgnored(String text, String id) {
    Recognition recognition = recognition(text);

    assertThat(recognition.surely()).as(text).isEmpty();
    assertThat(recognition.possibly()).extracting(Concept::id).contains(id);
  }

  @Test
  void aClassMayBeAnyOfItsMembers() {
    assertThat(recognition("AVK").possibly())
        .extracting(Concept::id)
        .hasSize(11)
        .contains("warfarin", "anisindione");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertzuiop",
        "RxNorm:9999999",
        "99999999999",
        "A10BX99",
        "!!!",
        "B",
        "снег",
        "薬薬薬"
      })
  void whatIsNotKnownIsUnrecognised(String text) {
    Recognition recognition = recognition(text);

    assertThat(recognition.surely()).as(text).isEmpty();
    assertThat(recognition.isOpen()).as(text).isTrue();
  }

  @Test
  void aBareNumberIsWhatItIsHereAndMayBeSomethingElse() {
    Recognition recognition = recognition("855332");

    assertThat(recognition.surely()).extracting(Concept::id).containsExactly("warfarin");
    assertThat(recognition.isOpen()).isTrue();
  }

  @Test
  void severalMedicinesInOneTextAllCount() {
    Recognition recognition = recognition("Rifater; metformin + warfarin");

    assertThat(recognition.surely())
        .extracting(Concept::id)
        .containsExactly("rifampicin", "isoniazid", "metformin", "warfarin");
    assertThat(recognition.isOpen()).isFalse();
  }

  @Test
  void anUnknownWordBesideAKnownMedicineLeavesItOpen() {
    Recognition recognition = recognition("metformin trombostop");

    assertThat(recognition.surely()).extracting(Concept::id).containsExactly("metformin");
    assertThat(recognition.isOpen()).isTrue();
  }

  @Test
  void aBrandIsAGuessOutsideItsCountries() {
    Recognition abroad = INTERACTIONS.in("JP").medicine("Previscan").recognition();

    assertThat(abroad.surely()).isEmpty();
    assertThat(abroad.possibly()).extracting(Concept::id).containsExactly("fluindione");
    assertThat(INTERACTIONS.in("FR").medicine("Previscan").recognition().surely())
        .extracting(Concept::id)
        .containsExactly("fluindione");
    assertThatThrownBy(() -> INTERACTIONS.in("France"))
        .hasMessage("Not a country: 'France', expected a code of two letters such as FR");
  }

  @Test
  void aResolverAddsAndNeverHides() {
    Interactions own =
        INTERACTIONS.with(text -> text.equals("4711") ? List.of("phenprocoumon") : List.of());
    Interactions liar = INTERACTIONS.with(text -> List.of("metformin"));

    assertThat(own.medicine("4711").recognition().surely())
        .extracting(Concept::id)
        .containsExactly("phenprocoumon");
    assertThat(own.medicine("4711").recognition().isOpen()).isFalse();
    assertThat(own.medicine("4712").recognition().isOpen()).isTrue();
    assertThat(liar.medicine("warfarin").recognition().surely())
        .extracting(Concept::id)
        .containsExactlyInAnyOrder("warfarin", "metformin");
    assertThatThrownBy(() -> INTERACTIONS.with(text -> List.of("nope")).medicine("x"))
        .hasMessage("Resolver gave an unknown medicine: 'nope'");
  }

  @Test
  void aSystemOfCodesCanBeLeftOut() {
    Interactions without = INTERACTIONS.without(CodeSystem.SNOMED);

    assertThat(without.medicine("snomed 372756006").recognition().isOpen()).isTrue();
    assertThat(without.medicine("snomed 372756006").recognition().surely()).isEmpty();
    assertThat(without.medicine("warfarin").recognition().surely()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "cirrhosis, cirrhosis",
    "K74.6, cirrhosis",
    "ICD-10-CM K74.60, cirrhosis",
    "icd10:E84, cystic-fibrosis",
    "E84.1, cystic-fibrosis",
    "Mucoviscidosis, ",
    "mechanical heart valve, mechanical-heart-valve",
    "D55.0, g6pd-deficiency-anaemia",
    "snomed 19943007, cirrhosis"
  })
  void recognisesConditions(String text, String id) {
    Recognition recognition = INTERACTIONS.condition(text).recognition();
    if (id == null) {
      assertThat(recognition.isOpen()).isTrue();
    } else {
      assertThat(recognition.surely()).extracting(Concept::id).containsExactly(id);
    }
  }

  @Test
  void aProstheticValveMayBeMechanical() {
    assertThat(INTERACTIONS.condition("Z95.2").recognition().possibly())
        .extracting(Concept::id)
        .containsExactly("mechanical-heart-valve");
  }

  @Test
  void longTextsAreReadInLinearTime() {
    List<String> units =
        List.of(
            "a",
            "warfarin ",
            "warfrin ",
            "é",
            "a\u0301\u0327",
            "\u0301\u0327",
            "ワル",
            "\u202E",
            "1",
            "1:",
            "B01 ",
            "ß",
            "\uD835\uDC30",
            "\uD800",
            "\u0000",
            "ﷺ");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String unit : units) {
            String text = "x" + unit.repeat(1_000_000 / unit.length());
            Recognition medicine = recognition(text);
            Recognition condition = INTERACTIONS.condition(text).recognition();
            assertThat(medicine.isOpen() || !medicine.surely().isEmpty()).isTrue();
            assertThat(condition.isOpen() || !condition.surely().isEmpty()).isTrue();
          }
        });
  }

  private static Recognition recognition(String text) {
    return INTERACTIONS.medicine(text).recognition();
  }
}
