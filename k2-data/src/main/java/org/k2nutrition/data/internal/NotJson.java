package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in our words where a text is no JSON, what stands there and what was expected. */
final class NotJson {

  private static final String SYNTAX =
      "expected JSON: texts and names in double quotes, commas between and none after the last, no"
          + " comments";

  /** Longer words are cut. */
  private static final int LONGEST = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{1,40}");

  /** At the end of a region: a control character, or a word that is no number and no constant. */
  private static final Pattern LAST =
      Pattern.compile("[\\x00-\\x08]\\z|\\b(?!(?:true|false|null)\\b)\\p{L}{1,40}\\z");

  /** A name that stands twice has no exception of its own. */
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.{1,200})'");

  private final String text;
  private final JsonProcessingException failure;
  private final JsonLocation place;

  private NotJson(String text, JsonProcessingException failure, JsonLocation place) {
    this.text = text;
    this.failure = failure;
    this.place = place;
  }

  /** What is wrong with a text at which a parser failed. */
  static String of(String text, JsonProcessingException failure, JsonParser parser) {
    @Nullable JsonLocation place = failure.getLocation();
    return new NotJson(text, failure, place == null ? parser.currentLocation() : place).line();
  }

  private String line() {
    if (failure instanceof StreamConstraintsException) {
      // Where the parser stands by then is beyond what is too much.
      return "line "
          + place.getLineNr()
          + ": found more than is taken, expected "
          + OverlayJson.MOST;
    }
    if (failure instanceof MismatchedInputException) {
      return at(0) + "not JSON: found more after the document, expected one document";
    }
    return twice()
        .map(name -> at(0) + "found '" + name + "' a second time, expected each name once")
        .orElseGet(this::syntax);
  }

  private String at(int back) {
    return "line " + place.getLineNr() + ", column " + (place.getColumnNr() - back) + ": ";
  }

  private Optional<String> twice() {
    Matcher matcher = TWICE.matcher(String.valueOf(failure.getOriginalMessage()));
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private String syntax() {
    int offset = Math.toIntExact(Math.max(0, place.getCharOffset()));
    if (offset >= text.length()) {
      return at(0) + "not JSON: found the end, expected the rest of the document";
    }
    String before = before(offset);
    String found = before.isEmpty() ? sign(offset) : before;
    return at(before.length()) + "not JSON: found " + shown(found) + ", " + SYNTAX;
  }

  /** What the parser read before it noticed: a sign that is none of JSON, or a word such as NaN. */
  private String before(int offset) {
    Matcher last = LAST.matcher(text).region(Math.max(0, offset - LONGEST), offset);
    boolean inWord = WORD.matcher(text).region(offset, text.length()).lookingAt();
    return inWord || Character.isISOControl(text.charAt(offset)) || !last.find()
        ? ""
        : last.group();
  }

  private String sign(int offset) {
    Matcher word = WORD.matcher(text).region(offset, text.length());
    return word.lookingAt() ? word.group() : Character.toString(text.codePointAt(offset));
  }

  private static String shown(String found) {
    return Character.isISOControl(found.charAt(0))
        ? "the control character U+%04X".formatted((int) found.charAt(0))
        : "'" + found + "'";
  }
}
