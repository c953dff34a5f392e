package org.k2nutrition.data;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds sentences that set or advise an intake of vitamin K2. */
final class ImpliedIntake {

  private static final Pattern VITAMIN_K2 =
      Pattern.compile("\\b(K2|MK-?\\d+|menaquinones?|menatetrenone)\\b", Pattern.CASE_INSENSITIVE);

  /** Words with which an intake would be set or advised. */
  private static final Pattern INTAKE_WORDS =
      Pattern.compile(
          "recommend|allowance|requirement|\\bRDA\\b|\\bRDI\\b|\\bDRI\\b|adequate intake|official"
              + " intake|intake advice|reference (value|intake)|you (need|should|must)|should"
              + " (take|get|have|consume|consider)|needs? (at least|to take)|\\btake"
              + " \\d|\\boptimal|\\bideal|target intake|aim (for|at)|enough K2",
          Pattern.CASE_INSENSITIVE);

  /** Where a clause begins: what is denied in one clause is not denied in the next. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:()]|\\b(if|when|unless|while|who|whom|which|that|because|although|but|and|or)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NONE =
      Pattern.compile("\\b(no(?! (less|fewer|more|doubt)\\b)|none)\\b", Pattern.CASE_INSENSITIVE);

  /** Close before a noun; a verb such as "should take" is denied after "should" alone. */
  private static final Pattern NOT =
      Pattern.compile("\\bnot(?! (only|less)\\b)( \\w+){0,3} $", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADVICE =
      Pattern.compile("(you|should|take|needs?)\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIED_AFTER = Pattern.compile("^ (not|never)\\b.*");

  private ImpliedIntake() {}

  /** Whether a sentence sets or advises an intake, in words that are not themselves denied. */
  static boolean in(String sentence) {
    return VITAMIN_K2.matcher(sentence).find()
        && INTAKE_WORDS.matcher(sentence).results().anyMatch(words -> !isDenied(sentence, words));
  }

  private static boolean isDenied(String sentence, MatchResult words) {
    String before = sentence.substring(0, words.start());
    int clause = CLAUSE.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
    boolean isNot =
        NOT.matcher(before.substring(clause)).find() && !ADVICE.matcher(words.group()).matches();
    return isNot
        || NONE.matcher(before.substring(clause)).find()
        || DENIED_AFTER.matcher(sentence.substring(words.end())).matches();
  }
}
