package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.k2nutrition.data.internal.search.FoldedWords;

/** The words of a sentence or a question that say what it is about. */
final class SearchWords {

  /** Words that say nothing of what a sentence is about. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "am", "an", "and", "are", "as", "at", "be", "by", "can", "claim", "claims", "do",
          "does", "for", "from", "has", "have", "i", "if", "im", "in", "is", "it", "its", "m",
          "may", "me", "my", "of", "on", "or", "out", "should", "that", "the", "there", "this",
          "to", "versus", "vitamin", "vs", "was", "what", "which", "will", "with", "you", "your");

  /** What all sentences are about: alone it is asked for, beside other words it tells nothing. */
  private static final Set<String> SUBJECT = Set.of("k", "k2", "vitamins");

  /** What is done or wished, of whatever it may be: it tells less than what it is done with. */
  private static final Set<String> COMMON =
      Set.of(
          "any",
          "best",
          "better",
          "contain",
          "contains",
          "fewer",
          "good",
          "help",
          "helps",
          "high",
          "less",
          "lower",
          "lowers",
          "more",
          "need",
          "needs",
          "prevent",
          "prevented",
          "prevention",
          "prevents",
          "reduce",
          "reduces",
          "rich",
          "risk",
          "stop",
          "stops",
          "take",
          "takes",
          "use");

  private static final double SHARE_OF_COMMON = 0.3;

  private static final Pattern MENAQUINONE =
      Pattern.compile("(?i)\\b(?:mk|menaquinone)[- ]?(\\d{1,2})\\b");
  private static final Pattern VITAMIN_K = Pattern.compile("(?i)\\bk[- ]([12])\\b");

  private SearchWords() {}

  /** The words, each once, with the forms of vitamin K as one word each. */
  static List<String> of(String text) {
    String forms = MENAQUINONE.matcher(text).replaceAll("mk$1");
    return FoldedWords.of(VITAMIN_K.matcher(forms).replaceAll("k$1")).stream()
        .filter(word -> !EMPTY.contains(word))
        .distinct()
        .toList();
  }

  /** The words of a question, without those that all sentences are about unless it has no other. */
  static List<String> ofQuery(String text) {
    List<String> words = of(text);
    List<String> telling = words.stream().filter(word -> !SUBJECT.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  /** How much a word tells, of what its rarity says. */
  static double share(String word) {
    return COMMON.contains(word) ? SHARE_OF_COMMON : 1;
  }
}
