package org.k2nutrition.data.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The index over a few names, so that each rule of the ranking is seen alone. */
class NameIndexTest {

  private static final List<List<String>> ENTRIES =
      List.of(
          List.of("Gouda cheese, aged", "old Gouda"),
          List.of("Gouda cheese", "Gouda", "Goudse kaas"),
          List.of("Buttermilk"),
          List.of("Egg yolk, raw", "eidooier"),
          List.of("Natto", "納豆", "糸引き納豆"),
          List.of("Natto, salted", "塩納豆"),
          List.of("Kale, raw", "Grünkohl"),
          List.of("Kale, boiled"),
          List.of("Milk chocolate"),
          List.of("Chocolate milk"),
          List.of("Spinach, raw"),
          List.of("Blueberries, raw"));

  private static final NameIndex INDEX = index(ENTRIES);

  @Test
  void putsTheNameThatSaysNothingElseFirst() {
    assertThat(found("gouda")).containsExactly("Gouda cheese", "Gouda cheese, aged");
  }

  @Test
  void saysWhichNameFits() {
    Hit hit = INDEX.search("goudse kaas", 1).get(0);
    assertThat(ENTRIES.get(hit.entry()).get(hit.name())).isEqualTo("Goudse kaas");
    assertThat(hit.called()).isTrue();
  }

  @Test
  void takesAPluralThatStandsNowhereForTheName() {
    assertThat(INDEX.search("goudas", 1)).allMatch(Hit::called).hasSize(1);
  }

  @Test
  void doesNotTakeTheBeginningOfALongerTextForTheName() {
    String longest = "bread ".repeat(NameIndex.MOST_WORDS);
    NameIndex index = index(List.of(List.of(longest)));
    assertThat(index.search(longest, 1)).extracting(Hit::called).containsExactly(true);
    assertThat(index.search(longest + "crumbs", 1)).extracting(Hit::called).containsExactly(false);
  }

  @Test
  void findsWhatATypedWordBegins() {
    assertThat(found("goud")).startsWith("Gouda cheese");
    assertThat(INDEX.search("goud", 1).get(0).called()).isFalse();
  }

  @Test
  void bearsASlipOrTwo() {
    assertThat(found("goda")).startsWith("Gouda cheese");
    assertThat(found("spinahc")).startsWith("Spinach, raw");
    assertThat(found("spinnich")).startsWith("Spinach, raw");
  }

  @Test
  void bearsNoSlipInANumberAndNoneInASingleLetter() {
    NameIndex numbers = index(List.of(List.of("Cheese 30"), List.of("Cheese 45")));
    assertThat(numbers.search("35", 5)).isEmpty();
    assertThat(numbers.search("x", 5)).isEmpty();
  }

  @Test
  void takesPluralsForTheSame() {
    assertThat(found("egg yolks")).startsWith("Egg yolk, raw");
    assertThat(found("blueberry")).startsWith("Blueberries, raw");
  }

  @Test
  void readsWordsTogetherAndApart() {
    assertThat(found("butter milk")).startsWith("Buttermilk");
    assertThat(found("eggyolk")).startsWith("Egg yolk, raw");
  }

  @Test
  void knowsAnUmlautInEachSpelling() {
    assertThat(found("grünkohl")).startsWith("Kale, raw");
    assertThat(found("gruenkohl")).startsWith("Kale, raw");
    assertThat(found("grunkohl")).startsWith("Kale, raw");
  }

  @Test
  void findsPartsOfNamesWithoutSpaces() {
    assertThat(found("納豆")).containsExactly("Natto", "Natto, salted");
    assertThat(found("糸引き")).containsExactly("Natto");
    assertThat(found("豆")).containsExactly("Natto", "Natto, salted");
  }

  @Test
  void prefersTheOrderTypedWhereItIsAName() {
    assertThat(found("milk chocolate")).startsWith("Milk chocolate");
    assertThat(found("chocolate milk")).startsWith("Chocolate milk");
  }

  @Test
  void joinsWhatIsSaidInDifferentNamesOfAnEntry() {
    assertThat(found("grünkohl raw")).startsWith("Kale, raw");
  }

  @Test
  void offersTheEntryOfBetterStandingWhereBothFit() {
    NameIndexBuilder builder = new NameIndexBuilder();
    builder.add(90, List.of("Gouda"));
    builder.add(100, List.of("Gouda"));
    assertThat(builder.build().search("gouda", 5)).extracting(Hit::entry).containsExactly(1, 0);
  }

  @Test
  void ofEqualsGivesTheOneAddedFirst() {
    NameIndex twins = index(List.of(List.of("Gouda"), List.of("Gouda"), List.of("Gouda")));
    assertThat(twins.search("gouda", 2)).extracting(Hit::entry).containsExactly(0, 1);
  }

  @Test
  void countsAWordThatANameRepeatsOnce() {
    NameIndex tea = index(List.of(List.of("紅茶"), List.of("紅茶 茶"), List.of("bread, bread")));
    assertThat(tea.search("紅茶 茶", 1)).extracting(Hit::entry).containsExactly(1);
    assertThat(tea.search("bread bread", 1)).extracting(Hit::score).containsExactly(1.0);
  }

  @Test
  void findsNothingForNothing() {
    assertThat(INDEX.search("", 5)).isEmpty();
    assertThat(INDEX.search(" ,;()\u200b\u0301", 5)).isEmpty();
    assertThat(INDEX.search("xylophone", 5)).isEmpty();
    assertThat(index(List.of()).search("gouda", 5)).isEmpty();
  }

  @Test
  void looksAtTheFirstWordsOfAnEndlessText() {
    assertThat(INDEX.search("gouda " + "zzz ".repeat(300_000), 5)).isNotEmpty();
  }

  @Property
  void theOrderOfWordsDoesNotMatter(@ForAll("texts") List<String> words, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, random);
    assertThat(unlessAName(shuffled)).isEqualTo(unlessAName(words));
  }

  @Property
  void anyTextIsAnsweredInOrderWithScoresAboveZeroToOne(@ForAll String text) {
    List<Hit> hits = INDEX.search(text, 50);
    assertThat(hits).allMatch(hit -> hit.score() > 0 && hit.score() <= 1);
    assertThat(hits)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
  }

  @Property
  void aLowerLimitGivesTheBeginningOfTheSameAnswer(@ForAll("texts") List<String> words) {
    List<Hit> all = INDEX.search(String.join(" ", words), 50);
    List<Hit> two = INDEX.search(String.join(" ", words), 2);
    assertThat(two).isEqualTo(all.subList(0, Math.min(2, all.size())));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "gouda", "goda", "raw", "kale", "yolk", "egg", "butter", "milk", "納豆", "choc", "zz")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** With a word that stands nowhere, because a name word for word is worth a little more. */
  private static List<Hit> unlessAName(List<String> words) {
    return INDEX.search(String.join(" ", words) + " qqq", 50);
  }

  private static List<String> found(String text) {
    return INDEX.search(text, 5).stream().map(hit -> ENTRIES.get(hit.entry()).get(0)).toList();
  }

  private static NameIndex index(List<List<String>> entries) {
    NameIndexBuilder builder = new NameIndexBuilder();
    entries.forEach(names -> builder.add(100, names));
    return builder.build();
  }
}
