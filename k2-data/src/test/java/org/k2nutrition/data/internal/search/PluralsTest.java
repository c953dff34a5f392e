package org.k2nutrition.data.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "egg, eggs",
    "blueberry, blueberries",
    "tomato, tomatoes",
    "peach, peaches",
    "radish, radishes",
    "cookie, cookies",
    "cheese, cheeses",
    "olive, olives",
    "leaf, leaves",
    "half, halves",
    "kiwi, kiwis",
    "pea, peas",
    "pomme, pommes"
  })
  void bringsAWordAndItsPluralTogether(String word, String plural) {
    assertThat(Plurals.singular(plural)).isEqualTo(Plurals.singular(word));
    assertThat(Plurals.forms(Plurals.singular(word))).contains(word, plural);
  }

  @ParameterizedTest
  @CsvSource({"swiss", "gas", "natto", "é", "ie"})
  void leavesShortWordsAndDoubledSAlone(String word) {
    assertThat(Plurals.singular(word)).isEqualTo(word);
  }

  @Property
  void everyFormHasTheSameSingular(
      @ForAll @LowerChars @AlphaChars @StringLength(min = 1, max = 12) String word) {
    String singular = Plurals.singular(word);
    assertThat(Plurals.forms(singular))
        .allSatisfy(form -> assertThat(Plurals.singular(form)).isEqualTo(singular));
  }
}
