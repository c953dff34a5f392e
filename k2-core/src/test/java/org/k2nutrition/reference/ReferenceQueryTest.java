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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

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

  /** Institute of Medicine 2001: women from 19 years on. */
  private static final ReferenceValue US_WOMEN =
      value("us-iom-2001-10", LifeGroup.ADULT, "90")
          .sex(Sex.FEMALE)
          .ages(years(19).build())
          .build();

  /** Japan's licensed medicine of MK-4. */
  private static final ReferenceValue JAPAN_MK4 =
      reference("jp-drug-mk4-01", Scope.MK_4, LifeGroup.ADULT)
          .kind(ReferenceKind.DRUG_DOSE)
          .amount(Amount.of("45", Unit.MILLIGRAM))
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
  void pregnantBeyondTheBandHasNoneAndTheRowForTheAgeAsANearest() {
    ReferenceValue women =
        value("us-iom-2001-10", LifeGroup.ADULT, "90").ages(years(19).build()).build();
    ReferenceAnswer answer = answer(pregnant("51"), women, US_PREGNANCY);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(US_PREGNANCY, women);
    assertThat(answer.remarks()).containsExactly(Remark.NONE_FOR_AGE_OR_SEX);
  }

  /** Calcium, Institute of Medicine 2011: 2500 mg to 50 years, in pregnancy too; then 2000 mg. */
  @Test
  void pregnantBeyondTheBandHasTheLimitOfTheAge() {
    ReferenceValue older =
        calciumLimit("06", LifeGroup.ADULT, "2000").ages(years(51).build()).build();
    ReferenceValue pregnancy =
        calciumLimit("08", LifeGroup.PREGNANCY, "2500")
            .sex(Sex.FEMALE)
            .ages(years(19).last(50).build())
            .build();
    ReferenceAnswer answer = answer(pregnant("51"), older, pregnancy);
    assertThat(answer.values()).containsExactly(older);
    assertThat(answer.remarks()).containsExactly(Remark.LIMIT_OF_THE_AGE);
    assertThat(answer(pregnant("50"), older, pregnancy).values()).containsExactly(pregnancy);
  }

  /** Japan 2010: 65 µg for women of 30 to 49, and 0 µg more in pregnancy. */
  @Test
  void anIncrementIsShownWithWhatItIsAddedTo() {
    ReferenceValue women =
        value("jp-dri-2010-20", LifeGroup.ADULT, "65")
            .sex(Sex.FEMALE)
            .ages(years(30).last(49).build())
            .build();
    ReferenceValue more =
        value("jp-dri-2010-25", LifeGroup.PREGNANCY, "0").sex(Sex.FEMALE).isIncrement(true).build();
    ReferenceAnswer answer = answer(pregnant("30"), women, more);
    assertThat(answer.values()).containsExactly(more);
    assertThat(answer.addedTo()).containsExactly(women);
    assertThat(answer.remarks()).containsExactly(Remark.ADDED_TO_THE_AGE);
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

  /** Nordic countries 2023: it is no limit of the age, so that is not said. */
  @Test
  void aValuePerKilogramForAdultsAndChildrenHoldsInPregnancyWithoutARemark() {
    ReferenceValue perKg =
        value("nnr-2023-perkg-01", LifeGroup.ADULT_AND_CHILD, "1").isPerKg(true).build();
    ReferenceAnswer answer = answer(pregnant("30"), perKg);
    assertThat(answer.values()).containsExactly(perKg);
    assertThat(answer.remarks()).isEmpty();
  }

  @Test
  void whereTheSexIsNotKnownTheBandsOfBothAreShown() {
    ReferenceAnswer answer = answer(ofAge("19"), US_WOMEN, US_MEN);
    assertThat(answer.values()).containsExactly(US_MEN, US_WOMEN);
    assertThat(answer.remarks()).containsExactly(Remark.PERSON_SEX_UNKNOWN);
    assertThat(answer(ofAge("24"), DACH_BOY, DACH_MAN).values()).containsExactly(DACH_MAN);
    assertThat(answer(ofAge("12m"), US_INFANT, US_CHILD).remarks())
        .containsExactly(Remark.BANDS_MEET);
  }

  @Test
  void whereTheSexIsNotKnownTheNearestOfBothAreNamed() {
    ReferenceAnswer answer = answer(ofAge("18"), US_WOMEN, US_MEN);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(US_MEN, US_WOMEN);
    assertThat(answer(person("18", Sex.FEMALE), US_WOMEN, US_MEN).nearest())
        .containsExactly(US_WOMEN);
  }

  @Test
  void whoIsPregnantNeedsNoSex() {
    ReferenceAnswer answer = answer(pregnantOfUnknownSex("30"), US_WOMEN, US_MEN, US_PREGNANCY);
    assertThat(answer.values()).containsExactly(US_PREGNANCY);
    assertThat(answer.remarks()).isEmpty();
    ReferenceAnswer older = answer(pregnantOfUnknownSex("51"), US_WOMEN, US_MEN, US_PREGNANCY);
    assertThat(older.nearest()).containsExactly(US_PREGNANCY, US_WOMEN);
  }

  /** Whatever the sex is, what applies to it stands among what is shown without it. */
  @Property
  void whatAppliesToASexIsShownWithoutIt(@ForAll @IntRange(max = 90) int age, @ForAll Sex sex) {
    ReferenceQuery query =
        ReferenceQuery.over(
            List.of(US_MEN, US_WOMEN, DACH_BOY, DACH_MAN, ANZ_WOMEN, US_CHILD, US_PREGNANCY));
    assertThat(query.forPerson(ofAge("" + age)))
        .containsAll(query.forPerson(person("" + age, sex)));
  }

  @Test
  void withoutAnAgeItIsSaidThatTheAgeDecides() {
    ReferenceAnswer answer = answer(Person.builder().sex(Sex.MALE).build(), US_MEN);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(US_MEN);
    assertThat(answer.remarks()).containsExactly(Remark.PERSON_AGE_UNKNOWN);
  }

  @Test
  void aDoseOfAMedicineNeverApplies() {
    ReferenceAnswer answer = answer(WOMAN, JAPAN_MK4);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).isEmpty();
    assertThat(answer.conditional()).containsExactly(JAPAN_MK4);
    assertThat(answer.remarks()).containsExactly(Remark.CONDITIONAL_DOSE);
    ReferenceQuery query = ReferenceQuery.over(List.of(JAPAN_MK4));
    assertThat(query.forPerson(WOMAN)).isEmpty();
    assertThat(query.answers(pregnant("30"))).isEmpty();
    assertThat(query.answers(person("9", Sex.MALE))).isEmpty();
    assertThat(JAPAN_MK4.amountFor(WOMAN)).isEmpty();
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
  void ofADocumentReadInPartNobodySaysThatItHasNone() {
    ReferenceValue women = ReferenceValue.builder().from(ANZ_WOMEN).isReadInPart(true).build();
    assertThat(answer(pregnant("30"), women).remarks()).containsExactly(Remark.NOT_READ);
    assertThat(answer(person("3", Sex.FEMALE), women).remarks()).containsExactly(Remark.NOT_READ);
  }

  @Test
  void beforeTheFirstEditionKnownNoneIsKnown() {
    ReferenceQuery query = ReferenceQuery.over(List.of(JAPAN_2015, JAPAN_2020, JAPAN_2025));
    ReferenceAnswer answer = query.inForceIn(2014).answers(person("4", Sex.MALE)).get(0);
    assertThat(answer.isNone()).isTrue();
    assertThat(answer.nearest()).containsExactly(JAPAN_2015);
    assertThat(answer.remarks()).containsExactly(Remark.EARLIER_EDITION_NOT_KNOWN);
    assertThat(query.inForceIn(2014).answers(person("4", Sex.MALE))).hasSize(1);
    assertThat(query.inForceIn(2014).forPerson(person("4", Sex.MALE))).isEmpty();
  }

  @Test
  void whatEndedWithNothingInItsPlaceSaysSo() {
    ReferenceQuery query = ReferenceQuery.over(List.of(NORWAY));
    for (ReferenceQuery later : List.of(query, query.inForceIn(2018))) {
      ReferenceAnswer answer = later.answers(WOMAN).get(0);
      assertThat(answer.isNone()).isTrue();
      assertThat(answer.nearest()).containsExactly(NORWAY);
      assertThat(answer.remarks()).containsExactly(Remark.ENDED);
    }
    assertThat(query.inForceIn(2016).answers(WOMAN).get(0).remarks())
        .containsExactlyInAnyOrder(Remark.AGE_NOT_STATED, Remark.BEGIN_NOT_KNOWN);
  }

  @Test
  void anEndThatIsNotKnownIsSaid() {
    ReferenceValue old =
        value("de-nkv-01", LifeGroup.ANY, "75").edition("1990").supersededBy("eu-nrv").build();
    assertThat(ReferenceQuery.over(List.of(old)).inForceIn(2020).answers(WOMAN).get(0).remarks())
        .containsExactly(Remark.END_NOT_KNOWN);
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
        .containsExactly(Remark.BEGIN_NOT_KNOWN);
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

  private static Person ofAge(String age) {
    return Person.builder().age(Age.parse(age)).build();
  }

  private static Person pregnantOfUnknownSex(String age) {
    return Person.builder().age(Age.parse(age)).lifeStage(LifeStage.PREGNANT).build();
  }

  private static ReferenceValue.Builder calciumLimit(
      String number, LifeGroup group, String milligrams) {
    return reference("us-ca-ul-2011-" + number, Scope.CALCIUM, group)
        .kind(ReferenceKind.UPPER_LEVEL)
        .amount(Amount.of(milligrams, Unit.MILLIGRAM));
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
