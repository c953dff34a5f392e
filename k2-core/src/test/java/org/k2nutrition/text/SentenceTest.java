package org.k2nutrition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceTest {

  private enum Stage {
    PREGNANT
  }

  /** German word order for one phrase and one constant; nothing else is translated. */
  private static final Language GERMAN =
      constant ->
          switch (constant.name()) {
            case "AND" -> Optional.of("{0} und {1}");
            case "DAYS_WITHOUT_RECORD" -> Optional.of("von {1} Tagen fehlen {0}");
            case "PREGNANT" -> Optional.of("schwanger");
            default -> Optional.empty();
          };

  @Test
  void isEnglishAsAText() {
    assertThat(Sentence.of(Phrase.NOT_ANALYSED, "MK-9"))
        .hasToString("MK-9 not analysed in this food");
    assertThat(Sentence.of(Phrase.DAYS_WITHOUT_RECORD, 2, 4))
        .hasToString("2 of 4 days have no record");
  }

  @Test
  void isSaidInAnotherLanguageWithItsOwnOrderOfWords() {
    assertThat(Sentence.of(Phrase.DAYS_WITHOUT_RECORD, 2, 4).in(GERMAN))
        .isEqualTo("von 4 Tagen fehlen 2");
  }

  @Test
  void itsPartsAreTranslatedToo() {
    Sentence list = Sentence.joined(Phrase.COMMA, Phrase.AND, List.of("MK-4", "MK-7", "MK-9"));
    assertThat(Sentence.of(Phrase.NOT_ANALYSED, list).in(GERMAN))
        .isEqualTo("MK-4, MK-7 und MK-9 not analysed in this food");
    Sentence stage = Sentence.word(Stage.PREGNANT, "pregnant");
    assertThat(Sentence.of(Phrase.LIFE_STAGE_IS, stage).in(GERMAN))
        .isEqualTo("life stage is schwanger");
    assertThat(Sentence.of(Phrase.LIFE_STAGE_IS, stage)).hasToString("life stage is pregnant");
  }

  @Test
  void oneOfAListIsTheListItself() {
    assertThat(Sentence.joined(Phrase.COMMA, Phrase.AND, List.of("MK-4"))).hasToString("MK-4");
    Sentence only = Sentence.of(Phrase.ONE_DAY);
    assertThat(Sentence.joined(Phrase.ALSO, Phrase.ALSO, List.of(only))).isEqualTo(only);
  }

  /** What somebody wrote into a diary is never taken for a place. */
  @Property
  void aFillingStaysAsItIs(@ForAll String first, @ForAll String second) {
    assertThat(Sentence.of(Phrase.OF, first + "{1}{9}", second + "{0}"))
        .hasToString(first + "{1}{9}: " + second + "{0}");
    assertThat(Sentence.verbatim(first)).hasToString(first);
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void everyPlaceOfAPhraseIsFilled(Phrase phrase) {
    Object[] fillings = new Object[phrase.places()];
    for (int i = 0; i < fillings.length; i++) {
      fillings[i] = "filling" + i;
    }
    String text = Sentence.of(phrase, fillings).toString();
    assertThat(text).isNotBlank().doesNotContain("{", "}");
    assertThat(fillings).allSatisfy(filling -> assertThat(text).contains(filling.toString()));
  }

  @Test
  void refusesTooManyOrTooFewFillings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of(Phrase.NOT_ANALYSED))
        .withMessage("Phrase 'NOT_ANALYSED' takes 1, found '0' fillings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of(Phrase.ONE_DAY, "x"))
        .withMessage("Phrase 'ONE_DAY' takes 0, found '1' fillings");
  }

  @Test
  void equalSentencesHaveTheSamePhraseAndFillings() {
    assertThat(Sentence.of(Phrase.NOT_ANALYSED, "MK-9"))
        .isEqualTo(Sentence.of(Phrase.NOT_ANALYSED, "MK-9"))
        .hasSameHashCodeAs(Sentence.of(Phrase.NOT_ANALYSED, "MK-9"))
        .isNotEqualTo(Sentence.of(Phrase.NOT_ANALYSED, "MK-8"))
        .isNotEqualTo(Sentence.of(Phrase.ZERO_ASSUMED, "MK-9"))
        .isNotEqualTo("MK-9 not analysed in this food");
  }

  @Test
  void knowsWhetherItIsBlank() {
    assertThat(Sentence.verbatim(" ").isBlank()).isTrue();
    assertThat(Sentence.verbatim("x").isBlank()).isFalse();
  }
}
