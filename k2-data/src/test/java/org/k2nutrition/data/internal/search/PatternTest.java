package org.k2nutrition.data.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  @ParameterizedTest
  @CsvSource({
    "gouda, gouda, 0",
    "goda, gouda, 1",
    "gouuda, gouda, 1",
    "goeda, gouda, 1",
    "guoda, gouda, 1",
    "chedar, cheddar, 1",
    "camambart, camembert, 2",
    "xyz, gouda, 5"
  })
  void countsLettersLeftOutDoubledMistakenAndSwapped(String typed, String word, int slips) {
    assertThat(slips(typed, word)).isEqualTo(slips);
  }

  @Property(tries = 5000)
  void countsAsTheTableOfAllBeginningsDoes(
      @ForAll("words") String typed, @ForAll("words") String word) {
    int[][] table = table(typed, word);
    int nearest = Integer.MAX_VALUE;
    for (int end = 0; end <= word.length(); end++) {
      nearest = Math.min(nearest, table[typed.length()][end]);
    }
    assertThat(slips(typed, word)).isEqualTo(table[typed.length()][word.length()]);
    assertThat(new Pattern(typed).slipsToBeginning(word.toCharArray(), 0, word.length()))
        .isEqualTo(nearest);
  }

  @Property
  void countsTheSameBothWays(@ForAll("words") String one, @ForAll("words") String other) {
    assertThat(slips(one, other)).isEqualTo(slips(other, one));
  }

  @Property
  void aSlipChangesAtMostOneLetterOfEachMask(
      @ForAll("words") String one, @ForAll("words") String other) {
    long first = Vocabulary.mask(one);
    long second = Vocabulary.mask(other);
    assertThat(Long.bitCount(first & ~second)).isLessThanOrEqualTo(slips(one, other));
    assertThat(Long.bitCount(second & ~first)).isLessThanOrEqualTo(slips(one, other));
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> few = Arbitraries.strings().withChars("abcé").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> longest =
        Arbitraries.strings().withChars("ab").ofMinLength(60).ofMaxLength(Word.LONGEST);
    return Arbitraries.frequencyOf(Tuple.of(9, few), Tuple.of(1, longest));
  }

  private static int slips(String typed, String word) {
    return new Pattern(typed).slips(word.toCharArray(), 0, word.length());
  }

  /** The usual table, cell by cell. */
  private static int[][] table(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        table[row][column] = cell(one, other, row, column, table);
      }
    }
    return table;
  }

  private static int cell(String one, String other, int row, int column, int[][] table) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    int wrong = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
    int fewest =
        Math.min(
            table[row - 1][column - 1] + wrong,
            1 + Math.min(table[row - 1][column], table[row][column - 1]));
    boolean swapped =
        row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1);
    return swapped ? Math.min(fewest, table[row - 2][column - 2] + 1) : fewest;
  }
}
