package org.k2nutrition.interaction;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Eats one of some foods.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param foods ids of foods, at least one
 */
public record FoodAtom(Set<String> foods) implements Atom {

  private static final int MOST_NAMED = 3;

  /** The ids of curated foods are words, those of tables are not. */
  private static final Comparator<String> NAMED_FIRST =
      Comparator.<String, Boolean>comparing(id -> id.contains(":"))
          .thenComparing(Comparator.naturalOrder());

  /**
   * Copies the set.
   *
   * @param foods ids of foods, at least one
   * @throws IllegalArgumentException if there is none
   */
  public FoodAtom {
    foods = Set.copyOf(foods);
    if (foods.isEmpty()) {
      throw new IllegalArgumentException("A food atom needs a food");
    }
  }

  @Override
  public Sentence describe() {
    List<String> ids = foods.stream().sorted(NAMED_FIRST).toList();
    int more = ids.size() - MOST_NAMED;
    if (more <= 0) {
      return Sentence.of(Phrase.EATS, Sentence.joined(Phrase.OR, Phrase.OR, ids));
    }
    List<String> named = ids.subList(0, MOST_NAMED);
    return Sentence.of(
        Phrase.EATS_ONE_OF, Sentence.joined(Phrase.COMMA, Phrase.COMMA, named), more);
  }
}
