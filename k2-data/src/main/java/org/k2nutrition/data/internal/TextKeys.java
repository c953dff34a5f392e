package org.k2nutrition.data.internal;

import java.util.Locale;

/** The keys under which the words of constants stand in the texts. */
public final class TextKeys {

  private TextKeys() {}

  /**
   * The key of a constant.
   *
   * @param constant such as {@code Verdict.PARTLY_SUPPORTED}
   * @return such as {@code verdict.partly-supported}
   */
  public static String of(Enum<?> constant) {
    String type =
        constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return (type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
  }
}
