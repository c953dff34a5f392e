package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.evidence.AnswerKind;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimSection;
import org.k2nutrition.evidence.Direction;
import org.k2nutrition.evidence.NoticeStatus;
import org.k2nutrition.evidence.PersonalAnswer;
import org.k2nutrition.evidence.Relation;
import org.k2nutrition.evidence.Side;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.StudyDesign;
import org.k2nutrition.evidence.StudyTopic;
import org.k2nutrition.evidence.Verdict;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.food.Tier;
import org.k2nutrition.interaction.Action;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Evidence;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.IntakePattern;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.Severity;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.interaction.Threshold;
import org.k2nutrition.kinetics.CurveChart;
import org.k2nutrition.kinetics.Identifiable;
import org.k2nutrition.kinetics.KineticProperty;
import org.k2nutrition.kinetics.Schedule;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.DoseKind;
import org.k2nutrition.reference.InForce;
import org.k2nutrition.reference.LabelCheck;
import org.k2nutrition.reference.LabelOutcome;
import org.k2nutrition.reference.LifeGroup;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.reference.Remark;
import org.k2nutrition.reference.Scope;
import org.k2nutrition.source.Verification;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;
import org.k2nutrition.vitamer.Vitamer;

/** All sentences: in one place, translatable, sober, and never a recommended intake of K2. */
class TextsTest {

  private static final K2 DATA = K2.load();

  private static final Pattern SELLING =
      Pattern.compile(
          "\\b(buy|order now|discount|best brand|our product|money|free"
              + " shipping|miracle|breakthrough|superior form)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Each of these is said in another part of the library. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no menaquinone other than MK-4 analysed in this food",
        "the upper bound is below the value; that is not a deficiency",
        "Avoid MK-7 supplements during VKA treatment (the conclusion of the trial authors).",
        "The document has no value for this life stage, or none at this age; the limit or label"
            + " value of the age applies.",
        "150 µg a day is above 105 µg (Ministry of Health: whether it binds is not stated; read in"
            + " the source).",
        "not known whether the person takes a medicine of class vitamin-k-antagonist",
        "total vitamin K",
        "analysed, n of 3 or more, read in the source"
      })
  void theTextsReachEveryPartOfTheLibrary(String text) {
    assertThat(TEXTS).contains(text);
  }

  @Test
  void noTextOfTheLibraryImpliesARecommendedIntakeOfVitaminK2() {
    assertThat(sentences()).hasSizeGreaterThan(1_000).filteredOn(ImpliedIntake::in).isEmpty();
  }

  /** What people say of a need for K2 is shown as a claim, and never as a supported one. */
  @Test
  void noClaimThatSomebodyNeedsVitaminK2IsSupported() {
    assertThat(DATA.claims().all())
        .filteredOn(claim -> ImpliedIntake.in(claim.text()))
        .isNotEmpty()
        .extracting(Claim::verdict)
        .containsOnly(Verdict.CONTESTED, Verdict.NOT_SUPPORTED);
  }

  @Test
  void noReferenceValueIsAnIntakeOfVitaminK2() {
    assertThat(DATA.references().all())
        .filteredOn(value -> value.kind().isIntakeTarget())
        .extracting(ReferenceValue::scope)
        .doesNotContain(Scope.VITAMIN_K2, Scope.MK_4, Scope.MK_7);
  }

  @Test
  void anAnswerAboutVitaminK2ShowsAReferenceValueOnlyForWhatItCounts() {
    assertThat(points())
        .filteredOn(point -> point.record().startsWith("reference:"))
        .isNotEmpty()
        .allSatisfy(
            point ->
                assertThat(point.words())
                    .as(point.record())
                    .containsAnyOf("total vitamin K", "phylloquinone only"));
  }

  @Test
  void nothingIsSold() {
    assertThat(sentences()).filteredOn(one -> SELLING.matcher(one).find()).isEmpty();
    assertThat(points())
        .extracting(AnswerPoint::verdict)
        .doesNotContain(java.util.Optional.of(Verdict.COMMERCIAL));
  }

  @Test
  void personalQuestionsAreAnsweredByRecordsWithSources() {
    assertThat(DATA.answers().all()).extracting(PersonalAnswer::kind).contains(AnswerKind.values());
    assertThat(points())
        .filteredOn(point -> point.sources().isEmpty())
        .extracting(AnswerPoint::record)
        .containsOnly("claim:claim-30", "synergy:NUT-MG");
  }

  @Test
  void theQuestionsOfTheSubjectHaveAnswers() {
    assertThat(first("which form should it be?")).isEqualTo("which-form");
    assertThat(first("can it reverse calcification")).isEqualTo("reverse-calcification");
    assertThat(first("is it safe with blood thinners")).isEqualTo("blood-thinners");
    assertThat(DATA.answers().whoMightConsider()).hasSize(4);
    assertThat(DATA.answers().checklist()).hasSize(8);
    assertThat(DATA.answers().find("blood-thinners").orElseThrow().points())
        .extracting(AnswerPoint::record)
        .startsWith("claim:claim-41");
  }

  private static String first(String question) {
    return DATA.answers().search(question, 1).get(0).id();
  }

  static Stream<Enum<?>> constants() {
    return Stream.of(
            Action.values(),
            Alert.values(),
            AnswerKind.values(),
            BiomarkerKind.values(),
            ChangeKind.values(),
            CheckLevel.values(),
            ClaimSection.values(),
            Comparison.Outcome.values(),
            Direction.values(),
            org.k2nutrition.interaction.Direction.values(),
            Evidence.values(),
            FoodGroup.values(),
            IntakePattern.values(),
            LifeGroup.values(),
            LifeStage.values(),
            LimitKind.values(),
            Qualifier.values(),
            ReferenceKind.values(),
            Scope.values(),
            Severity.values(),
            Sex.values(),
            Status.values(),
            Tier.values(),
            Verification.values(),
            DoseKind.values(),
            InForce.values(),
            LabelCheck.values(),
            LabelOutcome.values(),
            NoticeStatus.values(),
            RegulatoryTopic.values(),
            Relation.values(),
            Remark.values(),
            Side.values(),
            Standing.values(),
            StudyDesign.values(),
            StudyTopic.values(),
            Verdict.values(),
            KineticProperty.values(),
            Phrase.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantHasWords(Enum<?> constant) {
    assertThat(DATA.findText(key(constant))).isPresent();
    assertThat(DATA.words(constant)).isNotBlank();
  }

  /** The words that a constant has of its own are those of the texts. */
  @Test
  void labelsAreTheirEnglishWords() {
    assertThat(ReferenceKind.values())
        .allSatisfy(one -> assertThat(DATA.words(one)).isEqualTo(one.label()));
    assertThat(Scope.values())
        .allSatisfy(one -> assertThat(DATA.words(one)).isEqualTo(one.label()));
  }

  private static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName();
    return (type.replaceAll("(?<=[a-z])(?=[A-Z])", "-") + "." + constant.name().replace('_', '-'))
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void aConstantWithoutWordsShowsItsName() {
    assertThat(DATA.words(Threshold.AT_LEAST)).isEqualTo("at least");
  }

  /** Whoever translates finds the words of what the library puts together, places and all. */
  @ParameterizedTest
  @EnumSource(Phrase.class)
  void everyPhraseStandsInTheTexts(Phrase phrase) {
    assertThat(DATA.findText(key(phrase))).contains(phrase.english());
  }

  @Test
  void noTextIsOfAPhraseThatIsGone() {
    assertThat(DATA.textKeys())
        .filteredOn(key -> key.startsWith("phrase."))
        .hasSize(Phrase.values().length);
  }

  /** A text whose record is gone would be translated for nothing. */
  @Test
  void everyTextBelongsToARecord() {
    Set<String> records =
        Set.of("study", "notice", "claim", "dose", "regulation", "biomarker", "synergy", "form");
    assertThat(DATA.textKeys())
        .filteredOn(key -> records.contains(part(key, 0)))
        .allSatisfy(
            key -> {
              String record = part(key, 0) + ":" + part(key, 1);
              assertThat(DATA.answers().findRecord(record)).as(key).isPresent();
            });
    assertThat(DATA.textKeys())
        .filteredOn(key -> key.startsWith("answer."))
        .allSatisfy(key -> assertThat(DATA.answers().find(part(key, 1))).as(key).isPresent());
    assertThat(DATA.textKeys())
        .filteredOn(key -> key.startsWith("reference."))
        .hasSizeGreaterThan(380)
        .allSatisfy(key -> assertThat(DATA.references().find(part(key, 1))).as(key).isPresent());
    assertThat(DATA.textKeys())
        .filteredOn(key -> key.startsWith("rule."))
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(DATA.interactions().rules().find(part(key, 1))).as(key).isPresent());
    assertThat(DATA.textKeys())
        .filteredOn(key -> key.startsWith("search."))
        .allSatisfy(
            key -> {
              String id = key.substring(7);
              assertThat(DATA.claims().find(id).isPresent() || DATA.answers().find(id).isPresent())
                  .as(key)
                  .isTrue();
            });
  }

  private static String part(String key, int number) {
    return List.of(key.split("\\.", -1)).get(number);
  }

  @Test
  void aTranslationIsAFileAndNoCode() {
    K2 other = K2.builder().locale(Locale.forLanguageTag("xx")).build();
    assertThat(other.claims().get("claim-50").text()).isEqualTo("Xx xxx xxxx.");
    assertThat(other.words(Verdict.SUPPORTED)).isEqualTo("xupported");
    assertThat(other.claims().get("claim-49").text())
        .isEqualTo(DATA.claims().get("claim-49").text());
    assertThat(rule(other, "INT-VKA").management()).isEqualTo("Xx xxx xx.");
    assertThat(rule(other, "INT-VKA").title()).isEqualTo(rule(DATA, "INT-VKA").title());
    assertThat(other.words(Verdict.CONTESTED)).isEqualTo(DATA.words(Verdict.CONTESTED));
  }

  /** Reasons, traces, questions and charts are put together from translated words. */
  @Test
  void whatIsPutTogetherIsTranslatedByTheSameFile() {
    K2 other = K2.builder().locale(Locale.forLanguageTag("xx")).build();
    Sentence why = other.food("usda-sr:01009").content(Component.K2).per100g().why().orElseThrow();
    assertThat(why).hasToString("no menaquinone other than MK-4 analysed in this food");
    assertThat(other.say(why)).isEqualTo("xy MK-4 xx xxx");
    assertThat(DATA.say(why)).isEqualTo(why.toString());

    Evaluation evaluation = other.interactions().check(Facts.of(Person.unknown()));
    assertThat(evaluation.questions())
        .extracting(question -> other.say(question.fact()))
        .contains("Xxxx xxx?", "Which conditions does the person have, all of them?");
    assertThat(evaluation.finding("INT-VKA").missing())
        .extracting(step -> other.say(step.text()))
        .contains("xxx xxxxx: takes a medicine of class vitamin-k-antagonist");

    Identifiable mk7 = (Identifiable) other.kinetics().of(Vitamer.MK_7);
    Schedule daily = Schedule.every(Duration.ofDays(1), 3, Amount.ofMicrograms("100"));
    CurveChart chart = mk7.chart("MK-7", daily, Duration.ofDays(7));
    assertThat(chart.svg(other.language())).contains("xime (xays)", "Xxxxxxx: xalf-life 68 h");
    assertThat(chart.svg()).contains("time (days)", "Sources: half-life 68 h");
  }

  /**
   * What stands out of order would not be found; what lacks a place would hide what it is about.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xa|texts_xa.json, record 'phrase.and', field 'key': found after 'verdict.supported',"
            + " expected before it",
        "xb|texts_xb.json, record 'phrase.not-analysed', field 'text': found the places [],"
            + " expected [{0}]",
        "xc|texts_xc.json, record 'phrase.not-analysed', field 'text': found the places [{0}, {7}],"
            + " expected [{0}]"
      })
  void aTranslationThatWouldHideSomethingIsRefused(String language, String message) {
    K2 other = K2.builder().locale(Locale.forLanguageTag(language)).build();
    assertThatThrownBy(() -> other.words(Verdict.SUPPORTED)).hasMessage(message);
  }

  private static Rule rule(K2 data, String id) {
    return data.interactions().rules().find(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en-US", "und", "ja"})
  void withoutATranslationEverythingIsEnglish(String tag) {
    assertThat(
            K2.builder().locale(Locale.forLanguageTag(tag)).build().claims().get("claim-50").text())
        .isEqualTo(DATA.claims().get("claim-50").text());
  }

  private static List<AnswerPoint> points() {
    return DATA.answers().all().stream().flatMap(answer -> answer.points().stream()).toList();
  }

  private static final Set<String> TEXTS = EveryText.of(DATA);

  /** Every sentence the library can say. */
  private static List<String> sentences() {
    return TEXTS.stream().flatMap(text -> Arrays.stream(text.split("(?<=[.;:!?]) "))).toList();
  }
}
