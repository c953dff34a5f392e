package org.k2nutrition.vitamer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VitamerTest {

  /** Formulas and molar masses as PubChem, MetaCyc and KEGG print them. */
  @ParameterizedTest
  @CsvSource({
    "K1,    C31H46O2,  450.71",
    "K3,    C11H8O2,   172.18",
    "MK-3,  C26H32O2,  376.54",
    "MK-4,  C31H40O2,  444.66",
    "MK-5,  C36H48O2,  512.78",
    "MK-6,  C41H56O2,  580.90",
    "MK-7,  C46H64O2,  649.02",
    "MK-8,  C51H72O2,  717.13",
    "MK-9,  C56H80O2,  785.25",
    "MK-10, C61H88O2,  853.37",
    "MK-11, C66H96O2,  921.49",
    "MK-12, C71H104O2, 989.61",
    "MK-13, C76H112O2, 1057.73"
  })
  void hasThePublishedFormulaAndMolarMass(String symbol, String formula, BigDecimal molarMass) {
    Vitamer vitamer = Vitamer.find(symbol).orElseThrow();
    assertThat(vitamer.formula()).hasToString(formula);
    assertThat(vitamer.molarMass().gramsPerMole())
        .isCloseTo(molarMass, within(new BigDecimal("0.01")));
  }

  @ParameterizedTest
  @CsvSource({"MK-1, C16H16O2", "MK-2, C21H24O2", "dPK, C31H48O2", "MK-9(4H), C56H84O2"})
  void hasAFormulaWhereNoneWasFoundInPrint(String symbol, String formula) {
    assertThat(Vitamer.find(symbol).orElseThrow().formula()).hasToString(formula);
  }

  @Property
  void everyMenaquinoneIsOneIsopreneUnitLongerThanTheOneBefore(
      @ForAll @IntRange(min = 2, max = 13) int n) {
    Formula shorter = Vitamer.ofMenaquinone(n - 1).formula();
    Formula longer = Vitamer.ofMenaquinone(n).formula();
    assertThat(longer)
        .isEqualTo(new Formula(shorter.carbon() + 5, shorter.hydrogen() + 8, shorter.oxygen()));
  }

  @Property
  void menaquinonesAreCalledByTheirIsopreneUnits(@ForAll @IntRange(min = 1, max = 13) int n) {
    Vitamer vitamer = Vitamer.ofMenaquinone(n);
    assertThat(vitamer.isopreneUnits()).hasValue(n);
    assertThat(vitamer).hasToString("MK-" + n);
    assertThat(vitamer.fullName()).isEqualTo("menaquinone-" + n);
    assertThat(Vitamer.find("MK-" + n)).contains(vitamer);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 14})
  void thereIsNoMenaquinoneOutsideOneToThirteen(int n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vitamer.ofMenaquinone(n))
        .withMessage("No such menaquinone: 'MK-%d', expected MK-1 to MK-13", n);
  }

  @Test
  void vitaminK2IsTheMenaquinonesAndNothingElse() {
    assertThat(Vitamer.menaquinones())
        .extracting(Vitamer::symbol)
        .containsExactly(
            "MK-1",
            "MK-2",
            "MK-3",
            "MK-4",
            "MK-5",
            "MK-6",
            "MK-7",
            "MK-8",
            "MK-9",
            "MK-10",
            "MK-11",
            "MK-12",
            "MK-13",
            "MK-9(4H)");
  }

  @Test
  void phylloquinoneItsDihydroFormAndMenadioneAreNoMenaquinones() {
    assertThat(List.of(Vitamer.PHYLLOQUINONE, Vitamer.DIHYDROPHYLLOQUINONE, Vitamer.MENADIONE))
        .noneMatch(Vitamer::isMenaquinone)
        .allMatch(vitamer -> vitamer.isopreneUnits().isEmpty());
  }

  @Test
  void tetrahydromenaquinone9IsAMenaquinoneOfNineUnits() {
    assertThat(Vitamer.MK_9_4H.isMenaquinone()).isTrue();
    assertThat(Vitamer.MK_9_4H.isopreneUnits()).hasValue(9);
  }

  @Test
  void anUnknownSymbolIsNoVitamer() {
    assertThat(Vitamer.find("MK-14")).isEmpty();
    assertThat(Vitamer.find("mk-7")).isEmpty();
  }

  @Test
  void phylloquinoneIsFoundInTheRegistries() {
    assertThat(Vitamer.PHYLLOQUINONE.identifiers())
        .containsEntry(IdentifierSystem.CAS, "84-80-0")
        .containsEntry(IdentifierSystem.UNII, "A034SE7857")
        .containsEntry(IdentifierSystem.CHEBI, "CHEBI:18067")
        .containsEntry(IdentifierSystem.INCHIKEY, "MBWXNTAXLNYFJB-NKFFZRIASA-N")
        .containsEntry(IdentifierSystem.TAGNAME, "VITK1")
        .containsEntry(IdentifierSystem.FDC_NUTRIENT, "1185")
        .containsEntry(IdentifierSystem.USDA_NUTRIENT, "430")
        .containsEntry(IdentifierSystem.ATC, "B02BA01");
  }

  @Test
  void menatetrenoneIsFoundInTheRegistries() {
    assertThat(Vitamer.MK_4.identifiers())
        .containsEntry(IdentifierSystem.CAS, "863-61-6")
        .containsEntry(IdentifierSystem.FDC_NUTRIENT, "1183")
        .containsEntry(IdentifierSystem.ATC, "M05BX08")
        .containsEntry(IdentifierSystem.RXNORM, "29495");
  }

  @Test
  void theOthersAreFoundWhereTheyWereVerified() {
    assertThat(Vitamer.MK_7.identifiers())
        .containsEntry(IdentifierSystem.CAS, "2124-57-4")
        .containsEntry(IdentifierSystem.PUBCHEM, "5287554");
    assertThat(Vitamer.DIHYDROPHYLLOQUINONE.identifiers())
        .isEqualTo(
            Map.of(
                IdentifierSystem.TAGNAME, "VITK1D",
                IdentifierSystem.FDC_NUTRIENT, "1184",
                IdentifierSystem.USDA_NUTRIENT, "429"));
    assertThat(Vitamer.MENADIONE.identifiers()).containsEntry(IdentifierSystem.ATC, "B02BA02");
    assertThat(Vitamer.MK_13.identifiers())
        .isEqualTo(
            Map.of(
                IdentifierSystem.INCHIKEY, "PZCKKEDSUIYKTM-HWRCDASFSA-N",
                IdentifierSystem.METACYC, "CPD-9721"));
  }

  @Test
  void whatWasNotFoundIsLeftOut() {
    assertThat(List.of(Vitamer.MK_1, Vitamer.MK_2, Vitamer.MK_9_4H))
        .allMatch(vitamer -> vitamer.identifiers().isEmpty());
  }

  @Test
  void noIdentifierBelongsToTwoVitamers() {
    Set<Map.Entry<IdentifierSystem, String>> seen = new HashSet<>();
    for (Vitamer vitamer : Vitamer.values()) {
      assertThat(vitamer.identifiers().entrySet()).allMatch(seen::add);
    }
  }
}
