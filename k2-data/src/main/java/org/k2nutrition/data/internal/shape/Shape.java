package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The shape of a JSON value. */
public interface Shape {

  /**
   * Finds what is wrong with a value.
   *
   * @param node the value
   * @param pointer its JSON pointer
   * @param faults takes what is wrong
   */
  void check(JsonNode node, String pointer, Faults faults);

  /**
   * A text.
   *
   * @param pattern what all of it must look like
   * @param expected the pattern in words
   * @return the shape
   */
  static Shape text(String pattern, String expected) {
    Pattern compiled = Pattern.compile(pattern);
    return new TextShape(text -> compiled.matcher(text).matches(), expected);
  }

  /**
   * A text that names something.
   *
   * @param known whether it is there
   * @param expected what it must name, in words
   * @return the shape
   */
  static Shape name(Predicate<String> known, String expected) {
    return new TextShape(known, expected);
  }

  /**
   * One of some texts.
   *
   * @param texts the texts
   * @return the shape
   */
  static Shape oneOf(List<String> texts) {
    return new TextShape(Set.copyOf(texts)::contains, "one of " + String.join(", ", texts));
  }

  /**
   * A number.
   *
   * @param above the end below it, excluded
   * @param most the end above it, included
   * @return the shape
   */
  static Shape above(String above, String most) {
    return new NumberShape(
        new BigDecimal(above), false, new BigDecimal(most), NumberShape.MOST_DECIMALS);
  }

  /**
   * A number from 0 on.
   *
   * @param most the end above it, included
   * @return the shape
   */
  static Shape upTo(String most) {
    return new NumberShape(BigDecimal.ZERO, true, new BigDecimal(most), NumberShape.MOST_DECIMALS);
  }

  /**
   * A whole number from 0 on.
   *
   * @param most the end above it, included
   * @return the shape
   */
  static Shape whole(String most) {
    return new NumberShape(BigDecimal.ZERO, true, new BigDecimal(most), 0);
  }

  /**
   * True or false.
   *
   * @return the shape
   */
  static Shape bool() {
    return (node, pointer, faults) -> {
      if (!node.isBoolean()) {
        faults.add(pointer, Found.of(node) + ", expected true or false");
      }
    };
  }

  /**
   * Anything that one of two shapes takes.
   *
   * @param test whether the first is meant
   * @param first what is checked if it is
   * @param second what is checked if not
   * @return the shape
   */
  static Shape either(Predicate<JsonNode> test, Shape first, Shape second) {
    return (node, pointer, faults) ->
        (test.test(node) ? first : second).check(node, pointer, faults);
  }

  /**
   * A list.
   *
   * @param item the shape of each item
   * @param least how many there must be
   * @return the shape
   */
  static Shape list(Shape item, int least) {
    return new ListShape(item, least);
  }

  /**
   * A list of so many items.
   *
   * @param items the shapes, by place
   * @return the shape
   */
  static Shape tuple(Shape... items) {
    return new TupleShape(List.of(items));
  }

  /**
   * An object whose fields are known.
   *
   * @param required fields that must be there
   * @param optional fields that may be there
   * @return the shape; any other field is a fault
   */
  static Shape object(Map<String, Shape> required, Map<String, Shape> optional) {
    return new ObjectShape(required, optional);
  }

  /**
   * An object whose fields are keys.
   *
   * @param keys whether a key may be there
   * @param expected the keys in words
   * @param value the shape of each value
   * @return the shape
   */
  static Shape map(Predicate<String> keys, String expected, Shape value) {
    return new MapShape(keys, expected, value);
  }
}
