package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.References.EFSA_PER_KG;
import static org.k2nutrition.fixture.References.US_MEN;
import static org.k2nutrition.fixture.References.US_PREGNANCY;
import static org.k2nutrition.fixture.References.reference;
import static org.k2nutrition.fixture.References.years;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;

class ReferenceQueryTest {

  private static final Person WOMAN = person("30", Sex.FEMALE);

  /** Institute of Medicine 2001: infants of 7 to 12 months, children of 1 to 3 years. */
  private static final ReferenceValue US_INFANT =
      value("us-iom-2001-02", LifeGroup.INFANT, "2.5")
          .ages(AgeBand.builder().first(7).last(12).unit(AgeBand.Unit.MONTHS).build())
          .build();

  private static final ReferenceValue US_CHILD =
      value("us-iom-2001-03", LifeGroup.CHILD, "30").ages(years(1).last(3).build()).build();

  /** German, Austrian and Swiss values of 2000: bands end before the later age. */
  private static final ReferenceValue DACH_INFANT =
      value("dach-2000-01", LifeGroup.INFANT, "4")
          .ages(band(0, 4, AgeBand.Unit.MONTHS).isLastInclusive(false).build())
          .build();

  private static final ReferenceValue DACH_OLDER_INFANT =
      value("dach-2000-02", LifeGroup.INFANT, "10")
          .ages(band(4, 12, AgeBand.Unit.MONTHS).isLastInclusive(false).build())
          .build();

  private static final ReferenceValue DACH_BOY =
      value("dach-2000-08", LifeGroup.ADOLESCENT, "70")
          .sex(Sex.MALE)
          .ages(band(15, 19, AgeBand.Unit.YEARS).isLastInclusive(false).build())
          .build();

  private static final ReferenceValue DACH_MAN =
      value("dach-2000-10", LifeGroup.ADULT, "70")
          .sex(Sex.MALE)
          .ages(band(19, 25, AgeBand.Unit.YEARS).isLastInclusive(false).build())
          .build();

  /** Anses 2021: infants under 6 months and from 7 months on, nothing between. */
  private static final ReferenceValue FR_INFANT =
      value("fr-anses-2021-01", LifeGroup.INFANT, "5")
          .ages(band(0, 6, AgeBand.Unit.MONTHS).isLastInclusive(false).build())
          .build();

  private static final ReferenceValue FR_OLDER_INFANT =
      value("fr-anses-2021-02", LifeGroup.INFANT, "10")
          .ages(band(7, 12, AgeBand.Unit.MONTHS).build())
          .build();

  /** Australia and New Zealand 2006: women from 19 years on. */
  private static final ReferenceValue ANZ_WOMEN =
      value("anz-nrv-2006-08", LifeGroup.ADULT, "60")
          .sex(Sex.FEMALE)
          .ages(years(19).build())
          .build();

  /** Germany's proposed maximum for vitamin K2 in a supplement. */
  private static final ReferenceValue BFR_K2 =
      reference("de-bfr-k2-01", Scope.VITAMIN_K2, LifeGroup.ANY)
          .kind(ReferenceKind.SUPPLEMENT_MAXIMUM)
          .amount(Amount.ofMicrograms("25"))
          .build();

  /** Poland's maximum for adults. */
  private static final ReferenceValue POLAND =
      value("pl-2020-01", LifeGroup.ADULT, "200")
          .kind(ReferenceKind.SUPPLEMENT_MAXIMUM)
          .country("Poland")
          .build();

  private static final ReferenceValue NORWAY =
      value("no-old-max-01", LifeGroup.ANY, "200")
          .kind(ReferenceKind.SUPPLEMENT_MAXIMUM)
          .country("Norway")
          .inForceUntil(LocalDate.of(2017, 5, 30))
          .build();

  private static final ReferenceValue JAPAN_2015 =
      value("jp-dri-2015-01", LifeGroup.CHILD, "60")
          .edition("2015")
          .supersededBy("jp-dri-2020")
          .build();

  private static final ReferenceValue JAPAN_2020 =
      value("jp-dri-2020-01", LifeGroup.CHILD, "70")
          .ages(years(3).last(5).build())
          .edition("2020")
          .supersededBy("jp-dri-2025")
          .isReadInPart(true)
          .build();

  private static final ReferenceValue JAPAN_2025 =
      value("jp-dri-2025-04", LifeGroup.ADULT, "150")
          .ages(years(18).build())
          .edition("2025")
          .isReadInPart(true)
          .build();

  private static final ReferenceValue FDA_OLD =
      value("us-fda-old-01", LifeGroup.ADULT_AND_CHILD, "80")
          .kind(ReferenceKind.LABEL_VALUE)
          .edition("1995")
          .supersededBy("us-fda-dv")
          .inForceUntil(LocalDate.of(2020, 7, 26))
          .build();

  private static final ReferenceValue FDA_NEW =
      value("us-fda-dv-01", LifeGroup.ADULT_AND_CHILD, "120")
          .kind(ReferenceKind.LABEL_VALUE)
          .build();

  @Test
  void bandsThatMeetAreBothShown() {
    ReferenceAnswer answer = answer(person("12m", Sex.FEMALE), US_INFANT, US_CHILD);
    assertThat(answer.values()).containsExactly(US_INFANT, US_CHILD);
    assertThat(answer.remarks()).containsExactly(Remark.BANDS_MEET);
  }

  @ParameterizedTest
  @CsvSource({"3m, 4", "4m, 10", "11m, 10"})
  void aBandThatEndsBeforeAnAgeDoesNotHoldIt(String age, String amount) {
    assertThat(amounts(person(age, Sex.MALE), DACH_INFANT, DACH_OLDER_INFANT))
        .containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource({"18, dach-2000-08", "19, dach-2000-10"})
  void aBoyOf18AndAManOf19HaveABandEach(String age, String id) {
    assertThat(ReferenceQuery.over(List.of(DACH_BOY, DACH_MAN)).forPerson(person(age, Sex.MALE)))
        .extracting(ReferenceValue::id)
        .containsExactly(id);
  }

  @Test
  void anAgeBetweenBandsHasNoneAndBothAsNearest() {
    ReferenceAnswer answer = answer(person("6m", Sex.MALE), FR_INFANT, FR_OLDER_INFANT);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(FR_INFANT, FR_OLDER_INFANT);
    assertThat(answer.remarks()).containsExactly(Remark.NONE_FOR_AGE_OR_SEX);
  }

  @Test
  void anAgeBelowAllBandsHasNoneAndTheFirstAsNearest() {
    ReferenceAnswer answer = answer(person("6m", Sex.MALE), US_INFANT, US_CHILD);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(US_INFANT);
  }

  @Test
  void aValueForTheLifeStageTakesThePlaceOfThatForTheAge() {
    ReferenceValue women =
        value("us-iom-2001-10", LifeGroup.ADULT, "90").ages(years(19).build()).build();
    assertThat(amounts(pregnant("30"), women, US_PREGNANCY)).containsExactly("90");
    assertThat(answer(pregnant("30"), women, US_PREGNANCY).values()).containsExactly(US_PREGNANCY);
  }

  @Test
  void pregnantBeyondTheBandHasNoneAndNotTheRowForTheAge() {
    ReferenceValue women =
        value("us-iom-2001-10", LifeGroup.ADULT, "90").ages(years(19).build()).build();
    ReferenceAnswer answer = answer(pregnant("51"), women, US_PREGNANCY);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(US_PREGNANCY);
  }

  @Test
  void anIntakeOfTheAgeIsOnlyTheNearestInPregnancy() {
    ReferenceAnswer answer = answer(pregnant("30"), ANZ_WOMEN);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(ANZ_WOMEN);
    assertThat(answer.remarks()).containsExactly(Remark.NONE_FOR_LIFE_STAGE);
  }

  @Test
  void aLimitOfTheAgeHoldsInPregnancy() {
    ReferenceAnswer answer = answer(pregnant("30"), POLAND);
    assertThat(answer.values()).containsExactly(POLAND);
    assertThat(answer.remarks()).containsExactly(Remark.LIMIT_OF_THE_AGE);
  }

  @Test
  void aValuePerKilogramForEverybodyHoldsInPregnancy() {
    assertThat(answer(pregnant("30"), EFSA_PER_KG).values()).containsExactly(EFSA_PER_KG);
  }

  @Test
  void aMaximumWithoutAnAgeSaysThatNoneIsStated() {
    assertThat(answer(person("6m", Sex.FEMALE), BFR_K2).remarks())
        .containsExactly(Remark.AGE_NOT_STATED);
  }

  @Test
  void aDocumentThatSpeaksOfPregnancyAloneHasNoAnswerForOthers() {
    assertThat(ReferenceQuery.over(List.of(US_PREGNANCY)).answers(WOMAN)).isEmpty();
  }

  @Test
  void theOtherSexIsNoNearest() {
    assertThat(ReferenceQuery.over(List.of(US_MEN)).answers(WOMAN)).isEmpty();
  }

  @Test
  void anEditionReadInPartShowsWhatTheEditionBeforeSaid() {
    ReferenceAnswer answer = answer(person("8", Sex.FEMALE), JAPAN_2015, JAPAN_2020, JAPAN_2025);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.remarks()).contains(Remark.NOT_READ);
    assertThat(answer.editionBefore()).containsExactly(JAPAN_2015);
    assertThat(answer(person("4", Sex.FEMALE), JAPAN_2015, JAPAN_2020, JAPAN_2025).editionBefore())
        .containsExactly(JAPAN_2020);
  }

  @Test
  void withoutATimeWhatWasSupersededOrHasEndedIsLeftOut() {
    assertThat(ReferenceQuery.over(List.of(JAPAN_2015, JAPAN_2025, NORWAY)).list())
        .containsExactly(JAPAN_2025);
  }

  @ParameterizedTest
  @CsvSource({
    "2014, ''",
    "2015, jp-dri-2015-01",
    "2019, jp-dri-2015-01",
    "2020, jp-dri-2020-01",
    "2024, jp-dri-2020-01",
    "2025, jp-dri-2025-04"
  })
  void anEditionHoldsFromItsYearUntilTheNext(int year, String expected) {
    assertThat(
            ReferenceQuery.over(List.of(JAPAN_2015, JAPAN_2020, JAPAN_2025)).inForceIn(year).list())
        .extracting(ReferenceValue::id)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aRepealedMaximumHoldsUntilItsLastDay() {
    ReferenceQuery query = ReferenceQuery.over(List.of(NORWAY));
    assertThat(query.inForceOn(LocalDate.of(2017, 5, 30)).list()).containsExactly(NORWAY);
    assertThat(query.inForceOn(LocalDate.of(2017, 5, 31)).list()).isEmpty();
    assertThat(query.inForceIn(2017).list()).containsExactly(NORWAY);
    assertThat(query.inForceIn(2018).list()).isEmpty();
  }

  @Test
  void whatHasNoKnownBeginningMayHaveBeenInForce() {
    ReferenceQuery query = ReferenceQuery.over(List.of(FDA_OLD, FDA_NEW));
    assertThat(query.inForceIn(2010).inForce(FDA_OLD)).isEqualTo(InForce.YES);
    assertThat(query.inForceIn(2010).inForce(FDA_NEW)).isEqualTo(InForce.POSSIBLY);
    assertThat(query.inForceIn(2021).inForce(FDA_OLD)).isEqualTo(InForce.NO);
    assertThat(query.inForceIn(2021).inForce(FDA_NEW)).isEqualTo(InForce.YES);
    assertThat(query.inForceIn(1990).inForce(FDA_OLD)).isEqualTo(InForce.NO);
    assertThat(query.inForce(FDA_OLD)).isEqualTo(InForce.NO);
    assertThat(answers(query.inForceIn(2010), WOMAN).get(0).remarks())
        .containsExactly(Remark.TIME_NOT_KNOWN);
  }

  @Test
  void aYearOutOfRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceQuery.over(List.of()).inForceIn(0))
        .withMessage("Year out of range: '0', expected 1 to 9999, such as 2024");
  }

  @Test
  void isNarrowedByAuthorityCountryKindAndScope() {
    ReferenceQuery query = ReferenceQuery.over(List.of(POLAND, BFR_K2, ANZ_WOMEN));
    assertThat(query.byAuthority(" POLAND ").list()).containsExactly(POLAND);
    assertThat(query.byAuthority("de-bfr").list()).containsExactly(BFR_K2);
    assertThat(query.byCountry("poland").list()).containsExactly(POLAND);
    assertThat(query.byCountry("Pol").list()).isEmpty();
    assertThat(query.ofKind(ReferenceKind.ADEQUATE_INTAKE).list()).containsExactly(ANZ_WOMEN);
    assertThat(query.ofScope(Scope.VITAMIN_K2, Scope.MK_7).list()).containsExactly(BFR_K2);
  }

  @Test
  void noIntakeOfVitaminK2CanBeBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reference("made-up-01", Scope.VITAMIN_K2, LifeGroup.ADULT).build())
        .withMessage(
            "No authority sets an intake of vitamin K2: 'made-up-01', found AI of vitamin K2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reference("made-up-02", Scope.MK_7, LifeGroup.ADULT)
                    .kind(ReferenceKind.RECOMMENDED_INTAKE)
                    .build());
  }

  @ParameterizedTest
  @CsvSource({"efsa-2017-08, efsa-2017", "nnr-2023-perkg-01, nnr-2023-perkg", "x, x", "a-b, a-b"})
  void theSeriesIsTheIdWithoutItsNumber(String id, String series) {
    assertThat(value(id, LifeGroup.ANY, "1").build().series()).isEqualTo(series);
  }

  private static ReferenceValue.Builder value(String id, LifeGroup group, String micrograms) {
    ReferenceValue.Builder builder = reference(id, Scope.TOTAL_VITAMIN_K, group);
    builder.amount(Amount.ofMicrograms(micrograms));
    return builder;
  }

  private static AgeBand.Builder band(int first, int last, AgeBand.Unit unit) {
    AgeBand.Builder builder = AgeBand.builder();
    builder.first(first).last(last).unit(unit);
    return builder;
  }

  private static Person person(String age, Sex sex) {
    return Person.builder().age(Age.parse(age)).sex(sex).build();
  }

  private static Person pregnant(String age) {
    return Person.builder().from(person(age, Sex.FEMALE)).lifeStage(LifeStage.PREGNANT).build();
  }

  private static ReferenceAnswer answer(Person person, ReferenceValue... values) {
    return answers(ReferenceQuery.over(Arrays.asList(values)), person).get(0);
  }

  private static List<ReferenceAnswer> answers(ReferenceQuery query, Person person) {
    return query.answers(person);
  }

  private static List<String> amounts(Person person, ReferenceValue... values) {
    return ReferenceQuery.over(Arrays.asList(values)).forPerson(person).stream()
        .map(value -> value.amount().orElseThrow().value().toPlainString())
        .toList();
  }
}
