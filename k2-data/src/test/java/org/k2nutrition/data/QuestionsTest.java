package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.evidence.PersonalAnswer;

/** What people type leads to the claims and answers about it. */
class QuestionsTest {

  private static final K2 DATA = K2.load();
  private static final int TOP = 3;
  private static final double FIRST_SHARE = 0.95;

  /** A question, and what may come first; nothing if nothing is about it. */
  private record Question(String text, List<String> wanted) {

    boolean isAnsweredFirst(List<String> found) {
      return wanted.isEmpty() ? found.isEmpty() : !found.isEmpty() && wanted.contains(found.get(0));
    }

    boolean isAnswered(List<String> found) {
      return wanted.isEmpty() ? found.isEmpty() : found.stream().anyMatch(wanted::contains);
    }
  }

  @Test
  void whatPeopleTypeLeadsToTheClaimAboutIt() throws IOException {
    List<Question> questions = questions("claim-questions.txt");
    assertThat(questions).hasSize(119);
    assertLead(questions, QuestionsTest::claims);
  }

  @Test
  void whatPeopleAskLeadsToTheAnswerToIt() throws IOException {
    List<Question> questions = questions("answer-questions.txt");
    assertThat(questions).hasSize(47);
    assertLead(questions, QuestionsTest::answers);
  }

  private static void assertLead(List<Question> questions, Function<String, List<String>> search) {
    assertThat(questions)
        .filteredOn(question -> !question.isAnswered(search.apply(question.text())))
        .isEmpty();
    assertThat(questions)
        .filteredOn(question -> question.isAnsweredFirst(search.apply(question.text())))
        .hasSizeGreaterThanOrEqualTo((int) Math.ceil(FIRST_SHARE * questions.size()));
  }

  /** None of these names stands in a claim or an answer: the recogniser knows them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coumadin",
        "I take Marcumar",
        "sintrom k2",
        "acenocoumarol",
        "eliquis and vitamin k2",
        "Xarelto",
        "pradaxa",
        "lixiana",
        "rivaroxaban"
      })
  void theNameOfAnAnticoagulantLeadsToWhatIsSaidOfAnticoagulants(String text) {
    assertThat(claims(text)).contains("claim-41");
    assertThat(answers(text).get(0)).isIn("blood-thinners", "check-antagonists");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aspirin", "k2 and antibiotics", "k2 cancer", "vitamin k2 teeth"})
  void whatNothingIsSaidOfLeadsNowhere(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @Test
  void theSubjectAloneIsAskedFor() {
    assertThat(claims("k2")).hasSize(TOP);
    assertThat(claims("mk7")).isEqualTo(claims("MK-7")).isEqualTo(claims("menaquinone-7"));
  }

  private static List<String> claims(String text) {
    return DATA.claims().search(text, TOP).stream().map(match -> match.claim().id()).toList();
  }

  private static List<String> answers(String text) {
    return DATA.answers().search(text, TOP).stream().map(PersonalAnswer::id).toList();
  }

  private static List<Question> questions(String file) throws IOException {
    try (InputStream in = QuestionsTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(QuestionsTest::question)
          .toList();
    }
  }

  private static Question question(String line) {
    int bar = line.indexOf('|');
    List<String> wanted =
        Arrays.stream(line.substring(bar + 1).split(" ")).filter(id -> !id.isEmpty()).toList();
    return new Question(line.substring(0, bar).strip(), wanted);
  }

  /** Whatever else is asked: who takes an antagonist has to see that first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I take Marcumar. Does K2 clean plaque out of arteries?",
        "best time to take k2, morning with breakfast? also Sintrom",
        "will k2 help my bones, I take Marcumar",
        "can I take K2 with Markumar",
        "Orfarine"
      })
  void whereAnAntagonistMayBeNamedItComesFirst(String question) {
    assertThat(DATA.answers().search(question, 1))
        .extracting(PersonalAnswer::id)
        .containsExactly("blood-thinners");
    assertThat(DATA.claims().search(question, 2))
        .extracting(match -> match.claim().id())
        .containsExactly("claim-41", "claim-31");
  }

  @Test
  void aMedicineAtTheEndOfALongTextIsSeen() {
    String question = "Does vitamin K2 help bone density? ".repeat(40) + "I take warfarin.";
    assertThat(DATA.answers().search(question, 1))
        .extracting(PersonalAnswer::id)
        .containsExactly("blood-thinners");
  }
}
