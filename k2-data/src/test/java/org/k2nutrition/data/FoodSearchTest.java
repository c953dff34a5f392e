package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.data.internal.search.FoldedWords;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;

/** Search over the whole shipped dataset. */
class FoodSearchTest {

  private static final Foods FOODS = K2.load().foods();
  private static final List<Food> CURATED = FOODS.query().inTable(Food.CURATED).list();

  private static final Set<String> WORDS =
      FOODS
          .all()
          .flatMap(FoodSearchTest::names)
          .flatMap(name -> FoldedWords.of(name).stream())
          .collect(Collectors.toSet());

  @Test
  void putsCuratedGoudaFirstAndThenOtherGoudas() {
    List<FoodMatch> found = FOODS.search("gouda", 6);
    assertThat(found.get(0).food().id()).isEqualTo("gouda");
    assertThat(found).allMatch(match -> match.name().toLowerCase(Locale.ROOT).contains("gouda"));
    assertThat(found).extracting(match -> match.food().id()).contains("usda-sr:01022");
  }

  @ParameterizedTest
  @CsvSource({
    "egg yolk, egg-yolk-raw",
    "chedar, cheddar",
    "yoghurt plain, yogurt-whole",
    "kale raw, kale-raw",
    "KALE RAW, kale-raw",
    "納豆, natto",
    "ナットウ, natto",
    "nattō, natto",
    "Goudse kaas, gouda",
    "Gruenkohl, kale-raw",
    "soy bean oil, soybean-oil",
    "sunflowr ol, sunflower-oil",
    "butter milk, buttermilk"
  })
  void findsFirstWhatAPersonMeans(String text, String id) {
    assertThat(FOODS.search(text, 1)).extracting(match -> match.food().id()).containsExactly(id);
  }

  @Test
  void answersNearlyAllTypedTextsAmongTheFirstFive() {
    List<TypedFood> typed = answerable();
    assertThat(typed).hasSizeGreaterThan(400);
    assertThat(share(typed, 5)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(typed, 1)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void answersEachKindOfTypedTextAmongTheFirstFive() {
    answerable().stream()
        .collect(Collectors.groupingBy(TypedFood::kind))
        .forEach((kind, typed) -> assertThat(share(typed, 5)).as(kind).isGreaterThan(0.94));
  }

  @Test
  void findsNothingWhereNoNameIsNear() {
    assertThat(FOODS.search("xyzzy", 5)).isEmpty();
    assertThat(FOODS.search("", 5)).isEmpty();
    assertThat(FOODS.search("\u0000\u202e\ud800 \ud83c\udf5c", 5)).isEmpty();
  }

  @Test
  void streamsAllMatchesInTheSameOrder() {
    assertThat(FOODS.search("cheese").limit(20).toList()).isEqualTo(FOODS.search("cheese", 20));
    assertThat(FOODS.search("cheese").count()).isGreaterThan(100);
  }

  @Test
  void findsLenientlyOnlyWhatIsCalledSo() {
    assertThat(FOODS.findLenient("Eggs").map(Food::id)).contains("egg-whole-raw");
    assertThat(FOODS.findLenient("nattō").map(Food::id)).contains("natto");
    assertThat(FOODS.findLenient("goud")).isEmpty();
    assertThat(FOODS.findLenient("goda")).isEmpty();
  }

  @Test
  void answersAMillionLettersOfAnyKindInTime() {
    Stream.of("gouda ", "納豆", "a\u0315\u0300", "(,", "é", "1", "\ud83c\udf5c", "\u3099か")
        .map(part -> part.repeat(1_000_000 / part.length()))
        .forEach(
            text ->
                Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> FOODS.search(text, 5), text.substring(0, 2)));
  }

  @Test
  void givesTheSameAnswersToManyThreadsAtOnce() {
    List<String> texts = answerable().stream().map(TypedFood::text).limit(100).toList();
    ConcurrentLinkedQueue<List<String>> answers = new ConcurrentLinkedQueue<>();
    K2 fresh = K2.builder().without(K2.LITERATURE).build();
    IntStream.range(0, 8)
        .parallel()
        .forEach(run -> answers.add(texts.stream().map(text -> ids(fresh.foods(), text)).toList()));
    assertThat(Set.copyOf(answers)).hasSize(1);
    assertThat(answers.peek()).isEqualTo(texts.stream().map(text -> ids(FOODS, text)).toList());
  }

  @Property
  void findsAFoodOfExactlyThatNameFirst(@ForAll("curatedNames") Named named) {
    Food first = FOODS.search(named.name, 1).get(0).food();
    assertThat(words(first)).contains(FoldedWords.of(named.name));
  }

  /** A slip that makes another word of the dataset is that word: "grape" as "rape". */
  @Property
  void findsAFoodAmongTheFirstFiveWithASlipInALongWord(
      @ForAll("curatedNamesWithLongWords") Named named, @ForAll Random random) {
    String[] words = named.name.split(" ");
    int at = longWords(words).get(random.nextInt(longWords(words).size()));
    words[at] = withSlip(words[at], random);
    Assume.that(!WORDS.containsAll(FoldedWords.of(words[at])));
    String text = String.join(" ", words);
    assertThat(FOODS.search(text, 5))
        .as(text)
        .extracting(match -> match.food().id())
        .contains(named.food.id());
  }

  @Property
  void findsAFoodAmongTheFirstFiveInAnyOrderOfWords(
      @ForAll("curatedNames") Named named, @ForAll Random random) {
    List<String> words = new ArrayList<>(List.of(named.name.split(" ")));
    Collections.shuffle(words, random);
    assertThat(FOODS.search(String.join(" ", words), 5))
        .as("%s", words)
        .extracting(match -> match.food().id())
        .contains(named.food.id());
  }

  @Property(tries = 300)
  void answersAnyText(@ForAll String text) {
    assertThat(FOODS.search(text, 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(FOODS.findLenient(text)).isNotNull();
  }

  @Provide
  Arbitrary<Named> curatedNames() {
    return Arbitraries.of(named().toList());
  }

  @Provide
  Arbitrary<Named> curatedNamesWithLongWords() {
    return Arbitraries.of(
        named().filter(one -> !longWords(one.name.split(" ")).isEmpty()).toList());
  }

  private static Stream<Named> named() {
    return CURATED.stream().flatMap(food -> names(food).map(name -> new Named(food, name)));
  }

  private record Named(Food food, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<String> names(Food food) {
    return Stream.concat(
        Stream.concat(Stream.of(food.name()), food.originalName().stream()),
        food.names().stream().map(Name::text));
  }

  private static List<List<String>> words(Food food) {
    return Stream.concat(names(food), Stream.of(food.id())).map(FoldedWords::of).toList();
  }

  /** The words of five plain letters or more. */
  private static List<Integer> longWords(String[] words) {
    return IntStream.range(0, words.length)
        .filter(at -> words[at].matches("[A-Za-z]{5,}"))
        .boxed()
        .toList();
  }

  /** One letter left out, put in, replaced or swapped with the next. */
  private static String withSlip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    char other = (char) ('a' + random.nextInt(26));
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + other + word.substring(at);
      case 2 -> before + other + after;
      default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
    };
  }

  private static List<TypedFood> answerable() {
    return TypedFood.all().stream().filter(typed -> typed.isAnswerable(FOODS)).toList();
  }

  private static double share(List<TypedFood> typed, int first) {
    return (double) typed.stream().filter(one -> one.isAnswered(FOODS, first)).count()
        / typed.size();
  }

  private static String ids(Foods foods, String text) {
    return foods.search(text, 5).stream().map(match -> match.food().id()).toList().toString();
  }
}
