package org.k2nutrition.data.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void takesCaseAccentsAndPunctuationAway() {
    assertThat(FoldedWords.of("Gruyère, RÂPÉ (45 %)")).containsExactly("gruyere", "rape", "45");
    assertThat(FoldedWords.of("jaune d’œuf")).containsExactly("jaune", "d", "oeuf");
  }

  @Test
  void takesLatinLettersApartThatUnicodeDoesNot() {
    assertThat(FoldedWords.of("smørrebrød Weißkohl æble đuveč żółty"))
        .containsExactly("smorrebrod", "weisskohl", "aeble", "duvec", "zolty");
  }

  @Test
  void knowsHowUmlautsAreWrittenWithoutTheKey() {
    Word word = Words.ofName("Grünkohl").get(0);
    assertThat(word.text()).isEqualTo("grunkohl");
    assertThat(word.transcription()).isEqualTo("gruenkohl");
  }

  @Test
  void readsLettersTheSameComposedOrWithCombiningMarks() {
    assertThat(FoldedWords.of("natto\u0304")).isEqualTo(FoldedWords.of("natt\u014d"));
    assertThat(FoldedWords.of("か\u3099")).isEqualTo(FoldedWords.of("が"));
  }

  @Test
  void readsFullAndHalfWidthTheSame() {
    assertThat(FoldedWords.of("Ｇｏｕｄａ")).containsExactly("gouda");
    assertThat(FoldedWords.of("ﾅｯﾄｳ")).isEqualTo(FoldedWords.of("ナットウ"));
    assertThat(FoldedWords.of("ｶﾞ")).isEqualTo(FoldedWords.of("ガ"));
  }

  @Test
  void readsKatakanaAsHiragana() {
    assertThat(FoldedWords.of("ワカメ")).isEqualTo(FoldedWords.of("わかめ"));
  }

  @Test
  void givesPairsOfCharactersWhereThereAreNoSpaces() {
    assertThat(FoldedWords.of("糸引き納豆")).containsExactly("糸引", "引き", "き納", "納豆");
    assertThat(FoldedWords.of("豆")).containsExactly("豆");
    assertThat(FoldedWords.of("ビタミンK2")).contains("k2");
  }

  @Test
  void passesOverCharactersWithoutWidth() {
    assertThat(FoldedWords.of("go\u200buda \u200fbrie")).containsExactly("gouda", "brie");
  }

  @Test
  void keepsKoreanSyllablesWhole() {
    assertThat(FoldedWords.of("김치")).containsExactly("김치");
  }

  @Test
  void tellsWhereInANameAWordStands() {
    List<Word> words = Words.ofName("Milk, whole (3 %), added vitamin, fresh");
    assertThat(words)
        .extracting(Word::place)
        .containsExactly(
            Place.HEAD, Place.HEAD, Place.BRACKETS, Place.THIRD, Place.THIRD, Place.TAIL);
  }

  @Test
  void stopsAfterAsManyWordsAsAskedFor() {
    assertThat(Words.ofQuery("a b c d", 3)).extracting(Word::text).containsExactly("a", "b", "c");
    assertThat(Words.ofQuery("納豆納豆納豆", 2)).hasSize(2);
  }

  @Test
  void cutsAnEndlessWordShort() {
    assertThat(FoldedWords.of("x".repeat(1_000_000)))
        .singleElement()
        .satisfies(word -> assertThat(word).hasSize(Word.LONGEST));
  }

  @Test
  void readsAMillionMarksOfMixedOrderInLinearTime() {
    String marks = "a" + "\u0315\u0300\u05ae".repeat(350_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(FoldedWords.of(marks)).containsExactly("a"));
  }

  @Property
  void readsAnyTextWithoutFail(@ForAll String text) {
    assertThat(FoldedWords.of(text))
        .allSatisfy(word -> assertThat(word).isNotEmpty().hasSizeLessThanOrEqualTo(Word.LONGEST));
  }

  @Property
  void readingTwiceChangesNothingInLatinText(@ForAll("latin") String text) {
    List<String> once = FoldedWords.of(text);
    assertThat(FoldedWords.of(String.join(" ", once))).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withCharRange(' ', '\u024f').ofMaxLength(60);
  }
}
