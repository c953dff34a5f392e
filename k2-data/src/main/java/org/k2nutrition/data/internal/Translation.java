package org.k2nutrition.data.internal;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.DatasetException;

/**
 * Opens a translation, and checks it: what stands out of order would not be found, what lacks a
 * place would hide what a sentence is about, and nobody would know.
 */
final class Translation {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private Translation() {}

  static RecordFile open(String name, RecordFile english) {
    byte[] bytes = Objects.requireNonNull(Resources.findBeside(name));
    RecordFile translation = new RecordFile(name, bytes, "key");
    AscendingIds keys = new AscendingIds(name, "key");
    translation.forEachId(keys);
    for (String key : keys.ids()) {
      requireSamePlaces(name, key, english.find(key), translation.find(key));
    }
    return translation;
  }

  private static void requireSamePlaces(
      String name, String key, @Nullable JsonCursor english, @Nullable JsonCursor translated) {
    if (english == null || translated == null) {
      return;
    }
    Set<String> expected = places(Texts.text(english));
    Set<String> found = places(Texts.text(translated));
    if (!found.equals(expected)) {
      throw new DatasetException(
          name, key, "text", "found the places " + found + ", expected " + expected, null);
    }
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
