package org.k2nutrition.data;

import java.io.Serial;
import java.util.List;

/** Something asked for by id does not exist; with the nearest ids or names. */
public final class NotFoundException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** What kind of thing was asked for. */
  private final String kind;

  /** What was asked for. */
  private final String key;

  /** The nearest ids or names. */
  @SuppressWarnings("serial") // an unmodifiable list of strings is serializable
  private final List<String> suggestions;

  NotFoundException(String kind, String key, List<String> suggestions) {
    super(message(kind, key, suggestions));
    this.kind = kind;
    this.key = key;
    this.suggestions = List.copyOf(suggestions);
  }

  private static String message(String kind, String key, List<String> suggestions) {
    String hint = suggestions.isEmpty() ? "" : " (did you mean '" + suggestions.get(0) + "'?)";
    return kind + " not found: '" + key + "'" + hint;
  }

  /**
   * What kind of thing was asked for.
   *
   * @return such as {@code Food}
   */
  public String kind() {
    return kind;
  }

  /**
   * What was asked for.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * The nearest ids or names.
   *
   * @return unmodifiable, best first, possibly empty
   */
  public List<String> suggestions() {
    return suggestions;
  }
}
