package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.ReferenceAnswer;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceQuery;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.Remark;
import org.k2nutrition.reference.Scope;

/** The reference values as shipped; expectations typed from the documents' tables. */
class ReferencesTest {

  private static final K2 DATA = K2.load();

  private static final ReferenceQuery VITAMIN_K =
      DATA.references()
          .query()
          .ofScope(
              Scope.TOTAL_VITAMIN_K,
              Scope.PHYLLOQUINONE,
              Scope.PHYLLOQUINONE_MK4_MK7,
              Scope.VITAMIN_K2,
              Scope.MK_4,
              Scope.MK_7,
              Scope.SUPPLEMENTAL_VITAMIN_K,
              Scope.SUPPLEMENTAL_PHYLLOQUINONE);

  private static final ReferenceQuery INTAKES =
      VITAMIN_K.ofKind(ReferenceKind.ADEQUATE_INTAKE, ReferenceKind.RECOMMENDED_INTAKE);

  /** Ids end in a number within the series; amounts are micrograms a day. */
  @ParameterizedTest
  @CsvSource({
    "us-iom-2001, 90@10, 75@06, 75@08, 120@09, 90@10, 120@09, 90@12, 75@13",
    "efsa-2017, 70@08, 70@08, 70@08, 70@08, 70@08, 70@08, 70@09, 70@10",
    "dach-2000, 60@13, 70@08, 60@09, 70@10, 60@11, 80@16, 60@18, 60@19",
    "nnr-2023, 65@09, 75@10, 65@09, 75@10, 65@09, 70@12, 80@13, 65@14",
    "jp-dri-2025, 150@04, 150@04, 150@04, 150@04, 150@04, 150@05, 150@06, 150@07",
    "cn-dri-2013, 80@08, 80@08, 80@08, 80@08, 80@08, 80@08, 80@09, 85@10",
    "tw-dri-8, 90@09, 75@07, 75@07, 120@08, 90@09, 120@08, 90@10, 90@11",
    "anz-nrv-2006, 60@08, 55@06, 55@06, 70@07, 60@08, 70@07, none@08, none@06",
    "fr-anses-2021, 79@08, 79@08, 79@08, 79@08, 79@08, 79@08, 79@09, 79@10",
    "it-larn-2014, 140@12, 140@09, 140@10, 140@09, 140@10, 170@13, 140@17, 140@18",
    "who-fao-2004, 55@10, 35-65@07, 35-55@08, 65@09, 55@10, 65@12, 55@14, 55@15"
  })
  void eachDocumentHasItsIntakeForAdultsAndNearly(
      String series,
      String woman30,
      String boy18,
      String girl18,
      String man19,
      String woman19,
      String man67,
      String pregnant30,
      String breastfeeding17) {
    List<Person> people =
        List.of(
            person("30", Sex.FEMALE),
            person("18", Sex.MALE),
            person("18", Sex.FEMALE),
            person("19", Sex.MALE),
            person("19", Sex.FEMALE),
            person("67", Sex.MALE),
            in("30", LifeStage.PREGNANT),
            in("17", LifeStage.BREASTFEEDING));
    assertThat(people.stream().map(person -> daily(series, person)).toList())
        .containsExactly(
            woman30, boy18, girl18, man19, woman19, man67, pregnant30, breastfeeding17);
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-2001, 2@01, 2.5@02, 2.5@02+30@03",
    "efsa-2017, none@02, 10@02, 12@03",
    "dach-2000, 10@02, 10@02, 15@03",
    "nnr-2023, none@01, 10@01, 15@02",
    "cn-dri-2013, 10@02, 10@02, 30@03",
    "tw-dri-8, 2@01, 2.5@02, 2.5@02+30@03",
    "anz-nrv-2006, 2@01, 2.5@02, 2.5@02+25@03",
    "fr-anses-2021, none@01+02, 10@02, 10@02+29@03",
    "it-larn-2014, 10@01, 10@01, 50@02",
    "who-fao-2004, 5@02, 10@03, 15@04"
  })
  void eachDocumentHasItsIntakeForInfants(
      String series, String at6Months, String at7Months, String at12Months) {
    assertThat(
            List.of("6m", "7m", "12m").stream()
                .map(age -> daily(series, person(age, Sex.FEMALE)))
                .toList())
        .containsExactly(at6Months, at7Months, at12Months);
  }

  @ParameterizedTest
  @CsvSource({
    "6m, MALE, jp-dri-2015-02 7, jp-dri-2025-01",
    "12m, MALE, jp-dri-2020-01 50, jp-dri-2025-01",
    "12m, FEMALE, jp-dri-2020-02 60, jp-dri-2025-01"
  })
  void japanOf2025WasReadInPartAndShowsTheEditionBefore(
      String age, Sex sex, String before, String nearest) {
    ReferenceAnswer answer = of("jp-dri-2025", person(age, sex));
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.remarks()).contains(Remark.NOT_READ);
    assertThat(answer.editionBefore())
        .extracting(value -> value.id() + " " + value.amount().orElseThrow().value())
        .containsExactly(before);
    assertThat(answer.nearest()).extracting(ReferenceValue::id).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({"30, FEMALE, 32", "18, MALE, 32", "18, FEMALE, 32", "19, MALE, 32", "67, MALE, 31"})
  void allThatAppliesIsShown(String age, Sex sex, int rows) {
    assertThat(VITAMIN_K.forPerson(person(age, sex))).hasSize(rows);
  }

  @Test
  void inPregnancyOneIsOnlyTheNearest() {
    Person pregnant = in("30", LifeStage.PREGNANT);
    assertThat(VITAMIN_K.forPerson(pregnant)).hasSize(30);
    assertThat(nearestOnly(pregnant)).containsExactly("uk-nhs-01");
  }

  @Test
  void breastfeedingAt17HasTheLimitOfTheAgeAndNoRowForAdults() {
    Person mother = in("17", LifeStage.BREASTFEEDING);
    List<ReferenceValue> values = VITAMIN_K.forPerson(mother);
    assertThat(values).hasSize(26).extracting(ReferenceValue::id).contains("be-ul-2017-05");
    assertThat(nearestOnly(mother)).isEmpty();
  }

  @Test
  void pregnantAt51TheUnitedStatesHaveNone() {
    ReferenceAnswer answer = of("us-iom-2001", in("51", LifeStage.PREGNANT));
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest())
        .extracting(ReferenceValue::id)
        .containsExactly("us-iom-2001-12", "us-iom-2001-10");
  }

  /** The summary tables of the Academies print 18 years or younger. */
  @Test
  void pregnantAt13HasTheAmericanValuesUpTo18() {
    Person girl = in("13", LifeStage.PREGNANT);
    assertThat(of("us-iom-2001", girl).values())
        .extracting(ReferencesTest::shortly)
        .containsExactly("75@11");
    assertThat(answer("us-mg-ul-1997", girl).values())
        .extracting(ReferencesTest::shortly)
        .containsExactly("350@07");
  }

  /** Institute of Medicine 2011: 2500 mg up to 50 years, 2000 mg from 51 years on. */
  @Test
  void pregnantAt51TheAmericanLimitOfCalciumIsThatOfTheAge() {
    ReferenceAnswer answer = answer("us-ca-ul-2011", in("51", LifeStage.PREGNANT));
    assertThat(answer.values()).extracting(ReferencesTest::shortly).containsExactly("2000@06");
    assertThat(answer.remarks()).containsExactly(Remark.LIMIT_OF_THE_AGE);
  }

  @Test
  void pregnantAt17TheNearestCalciumOfEuropeIsOfTheStageAndOfTheAge() {
    assertThat(answer("efsa-ca-2015", in("17", LifeStage.PREGNANT)).nearest())
        .extracting(ReferencesTest::shortly)
        .containsExactly("1000@07", "1150@04");
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-2001, 120@09+90@10",
    "dach-2000, 70@12+60@13",
    "nnr-2023, 65@09+75@10",
    "it-larn-2014, 140@11+140@12",
    "who-fao-2004, 65@09+55@10",
    "efsa-2017, 70@08"
  })
  void withoutTheSexTheValuesOfBothAreShown(String series, String values) {
    Person person = Person.builder().age(Age.ofYears(30)).build();
    assertThat(daily(series, person)).isEqualTo(values);
    assertThat(of(series, person).remarks().contains(Remark.PERSON_SEX_UNKNOWN))
        .isEqualTo(values.contains("+"));
  }

  @ParameterizedTest
  @CsvSource({"us-iom-2001, 90@12", "efsa-2017, 70@09", "nnr-2023, 80@13"})
  void whoIsPregnantNeedsNoSex(String series, String values) {
    Person pregnant = Person.builder().age(Age.ofYears(30)).lifeStage(LifeStage.PREGNANT).build();
    assertThat(daily(series, pregnant)).isEqualTo(values);
    assertThat(of(series, pregnant).remarks()).isEmpty();
  }

  @Test
  void theNordicValuePerKilogramIsNoLimitOfTheAge() {
    assertThat(answer("nnr-2023-perkg", in("30", LifeStage.PREGNANT)).remarks()).isEmpty();
  }

  /** Japan 2010: 65 µg for women of 30 to 49 years, and nothing more in pregnancy. */
  @Test
  void theJapaneseIncrementIsShownWithItsBase() {
    ReferenceAnswer answer =
        INTAKES.byAuthority("jp-dri").inForceIn(2012).answers(in("30", LifeStage.PREGNANT)).get(0);
    assertThat(answer.values()).extracting(ReferencesTest::shortly).containsExactly("0@25");
    assertThat(answer.addedTo()).extracting(ReferencesTest::shortly).containsExactly("65@20");
  }

  @ParameterizedTest
  @CsvSource({
    "anz-nrv-2006, 30, PREGNANT",
    "dk-guide, 30, NEITHER",
    "dk-tgl, 30, NEITHER",
    "efsa-d-ul-2023, 0, NEITHER",
    "codex-nrv, 1, NEITHER"
  })
  void whereADocumentWasReadInPartNobodySaysThatItHasNone(String series, int age, LifeStage stage) {
    ReferenceAnswer answer = answer(series, in(Integer.toString(age), stage));
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.remarks()).containsExactly(Remark.NOT_READ);
  }

  /** Abstract of EFSA's opinion of 2012: infants keep 25 µg; adults, pregnant or not, 100 µg. */
  @ParameterizedTest
  @CsvSource({
    "3m, NEITHER, 25@04",
    "10, NEITHER, 50@01",
    "11, NEITHER, 100@02",
    "30, PREGNANT, 100@05",
    "30, BREASTFEEDING, 100@06"
  })
  void theEuropeanLimitsOfVitaminDOf2012(String age, LifeStage stage, String expected) {
    ReferenceAnswer answer =
        DATA.references().query().inForceIn(2014).answers(in(age, stage)).stream()
            .filter(one -> one.series().equals("efsa-d-ul-2012"))
            .findFirst()
            .orElseThrow();
    assertThat(answer.values()).extracting(ReferencesTest::shortly).containsExactly(expected);
  }

  @Test
  void beforeTheEditionOf2010NothingIsKnownOfJapan() {
    List<ReferenceAnswer> answers =
        DATA.references()
            .query()
            .byAuthority("jp-dri")
            .inForceIn(2009)
            .answers(person("30", Sex.FEMALE));
    assertThat(answers)
        .isNotEmpty()
        .allSatisfy(
            answer -> {
              assertThat(answer.isNone()).isTrue();
              assertThat(answer.series()).isEqualTo("jp-dri-2010");
              assertThat(answer.remarks()).containsExactly(Remark.EARLIER_EDITION_NOT_KNOWN);
            });
  }

  @Test
  void whatWasRepealedSaysSo() {
    ReferenceAnswer norway = answer("no-old-max", person("30", Sex.FEMALE));
    assertThat(norway.isNone()).isTrue();
    assertThat(norway.remarks()).containsExactly(Remark.ENDED);
    assertThat(
            DATA.references()
                .query()
                .byAuthority("no-old-max")
                .inForceIn(2016)
                .answers(person("30", Sex.FEMALE))
                .get(0)
                .remarks())
        .containsExactlyInAnyOrder(Remark.AGE_NOT_STATED, Remark.BEGIN_NOT_KNOWN);
  }

  @Test
  void theDoseOfAMedicineIsNoValueThatApplies() {
    Person woman = person("30", Sex.FEMALE);
    ReferenceAnswer answer = answer("jp-drug-mk4", woman);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.conditional())
        .extracting(ReferenceValue::id)
        .containsExactly("jp-drug-mk4-01");
    assertThat(answer.conditional().get(0).note().orElseThrow())
        .contains("osteoporosis", "must not be given with warfarin");
    for (String age : List.of("2m", "9", "30", "70")) {
      assertThat(DATA.references().forPerson(person(age, Sex.FEMALE)))
          .noneMatch(value -> value.kind().isTreatment());
    }
  }

  /** They count what supplements give, so that food above them is no excess. */
  @Test
  void limitsOfSupplementsHaveAScopeOfTheirOwn() {
    assertThat(DATA.references().all())
        .filteredOn(value -> value.scope().isSupplemental())
        .extracting(ReferenceValue::series)
        .containsOnly("scf-mg-ul-2001", "uk-evm-2003", "uk-nhs", "us-mg-ul-1997");
    assertThat(DATA.references().all())
        .filteredOn(value -> value.scope() == Scope.MAGNESIUM)
        .allMatch(value -> value.kind().isIntakeTarget());
  }

  /** WHO and FAO 2004 print 35 to 55 µg over the years of a girl. */
  @Test
  void aRangeIsNotMetByItsLowerEnd() {
    Person girl = person("14", Sex.FEMALE);
    ReferenceValue range = DATA.references().find("who-fao-2004-08").orElseThrow();
    Comparison comparison =
        Comparison.of(range, girl, component -> Bounds.exactly(Amount.ofMicrograms("40")));
    assertThat(comparison.outcome()).isEqualTo(Comparison.Outcome.UNCERTAIN);
    assertThat(comparison.amountMax()).contains(Amount.ofMicrograms("55"));
  }

  @Test
  void fourAuthoritiesLookedForAnUpperLevelAndSetNone() {
    assertThat(
            VITAMIN_K.ofKind(ReferenceKind.UPPER_LEVEL).forPerson(person("30", Sex.FEMALE)).stream()
                .filter(value -> value.amount().isEmpty())
                .map(ReferenceValue::id))
        .containsExactly("fr-anses-2021-11", "it-larn-2014-19", "jp-dri-2025-08", "us-iom-2001-15");
  }

  @Test
  void scopesStayApart() {
    assertThat(scopes("us-iom-2001")).containsOnly(Scope.TOTAL_VITAMIN_K);
    assertThat(scopes("efsa-2017")).containsOnly(Scope.PHYLLOQUINONE);
    assertThat(of("jp-dri-2025", person("30", Sex.FEMALE)).values())
        .extracting(ReferenceValue::scope)
        .containsExactly(Scope.PHYLLOQUINONE_MK4_MK7);
  }

  @Test
  void noIntakeIsSetForVitaminK2() {
    assertThat(DATA.references().all())
        .filteredOn(value -> value.scope().isVitaminK2() && value.kind().isIntakeTarget())
        .isEmpty();
    assertThat(DATA.references().all())
        .filteredOn(value -> value.scope().isVitaminK2())
        .extracting(ReferenceValue::id)
        .containsExactly("de-bfr-k2-01", "jp-drug-mk4-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 25@01, fr-arrete-2006",
    "2011, 25@01, fr-arrete-2006",
    "2012, '', fr-arrete-2006",
    "2017, 200@01, no-old-max",
    "2018, '', no-old-max"
  })
  void repealedMaximaHoldUntilTheirEnd(int year, String expected, String series) {
    List<String> found =
        DATA.references().query().inForceIn(year).list().stream()
            .filter(value -> value.series().equals(series))
            .map(ReferencesTest::shortly)
            .toList();
    assertThat(String.join("+", found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2012, jp-dri-2010", "2016, jp-dri-2015", "2021, jp-dri-2020", "2025, jp-dri-2025"})
  void theEditionsOfJapanFollowEachOther(int year, String series) {
    assertThat(
            DATA.references().query().byAuthority("jp-dri").inForceIn(year).list().stream()
                .map(ReferenceValue::series)
                .distinct())
        .containsExactly(series);
  }

  /** Amounts in milligrams where micrograms are meant would be a thousand times off. */
  @Test
  void noIntakeOfVitaminKIsAFactorOfAThousandOff() {
    assertThat(DATA.references().all())
        .filteredOn(value -> value.kind().isIntakeTarget() && !value.isIncrement())
        .filteredOn(
            value ->
                value.scope().label().contains("K")
                    || value.scope() == Scope.PHYLLOQUINONE
                    || value.scope() == Scope.PHYLLOQUINONE_MK4_MK7)
        .allSatisfy(
            value -> {
              Amount amount = value.amount().orElseThrow();
              assertThat(amount.unit().symbol()).as(value.id()).isEqualTo("µg");
              assertThat(amount.value().doubleValue())
                  .as(value.id())
                  .isBetween(value.isPerKg() ? 0.5 : 1, value.isPerKg() ? 5.0 : 200.0);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "us-ca-2011, 1000",
    "efsa-ca-2015, 950",
    "us-mg-1997, 310",
    "efsa-mg-2015, 300",
    "us-d-2011, 15",
    "efsa-d-2016, 15"
  })
  void companionsOfAWomanOf30(String series, String amount) {
    assertThat(
            DATA.references().answers(person("30", Sex.FEMALE)).stream()
                .filter(answer -> answer.series().equals(series) && !answer.isNone())
                .flatMap(answer -> answer.values().stream())
                .map(value -> value.amount().orElseThrow().value().toPlainString()))
        .containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"efsa-2017-08", "us-iom-2001-10", "jp-drug-mk4-01"})
  void everyValueLeadsToItsSource(String id) {
    ReferenceValue value = DATA.references().find(id).orElseThrow();
    assertThat(value.citation().text()).isNotBlank();
    assertThat(DATA.findCitation(value.citation().key())).contains(value.citation());
  }

  private static List<Scope> scopes(String series) {
    return DATA.references().all().stream()
        .filter(value -> value.series().equals(series) && value.kind().isIntakeTarget())
        .map(ReferenceValue::scope)
        .distinct()
        .toList();
  }

  private static List<String> nearestOnly(Person person) {
    return VITAMIN_K.answers(person).stream()
        .filter(answer -> answer.remarks().contains(Remark.NONE_FOR_LIFE_STAGE))
        .flatMap(answer -> answer.nearest().stream())
        .map(ReferenceValue::id)
        .toList();
  }

  private static ReferenceAnswer answer(String series, Person person) {
    return DATA.references().answers(person).stream()
        .filter(answer -> answer.series().equals(series))
        .findFirst()
        .orElseThrow();
  }

  private static ReferenceAnswer of(String series, Person person) {
    return INTAKES.answers(person).stream()
        .filter(answer -> answer.series().equals(series))
        .filter(answer -> values(answer).stream().noneMatch(ReferenceValue::isPerKg))
        .findFirst()
        .orElseThrow();
  }

  private static String daily(String series, Person person) {
    ReferenceAnswer answer = of(series, person);
    if (answer.isNone()) {
      return "none@"
          + answer.nearest().stream().map(ReferencesTest::number).collect(Collectors.joining("+"));
    }
    return answer.values().stream().map(ReferencesTest::shortly).collect(Collectors.joining("+"));
  }

  private static List<ReferenceValue> values(ReferenceAnswer answer) {
    List<ReferenceValue> values = new ArrayList<>(answer.values());
    values.addAll(answer.nearest());
    return values;
  }

  private static String shortly(ReferenceValue value) {
    String max = value.amountMax().map(amount -> "-" + amount.value().toPlainString()).orElse("");
    String amount = value.amount().orElseThrow().value().toPlainString();
    return amount + max + "@" + number(value);
  }

  private static String number(ReferenceValue value) {
    return Arrays.stream(value.id().split("-")).reduce((first, second) -> second).orElseThrow();
  }

  private static Person person(String age, Sex sex) {
    return Person.builder().age(Age.parse(age)).sex(sex).build();
  }

  private static Person in(String age, LifeStage stage) {
    return Person.builder().from(person(age, Sex.FEMALE)).lifeStage(stage).build();
  }
}
