package org.k2nutrition.interaction.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names in scripts that do not part words, found wherever they begin. */
final class Trie {

  private final Map<Character, Trie> next = new HashMap<>();
  private @Nullable Entry entry;

  void put(String name, Entry value) {
    Trie at = this;
    for (int i = 0; i < name.length(); i++) {
      at = at.next.computeIfAbsent(name.charAt(i), c -> new Trie());
    }
    at.entry = value;
  }

  /** The end of the longest name that begins at a place, or the place itself if none does. */
  int longest(String text, int from) {
    int end = from;
    @Nullable Trie at = this;
    for (int i = from; i < text.length(); i++) {
      at = at.next.get(text.charAt(i));
      if (at == null) {
        return end;
      }
      if (at.entry != null) {
        end = i + 1;
      }
    }
    return end;
  }
}
