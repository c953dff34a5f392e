package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.source.DatasetException;

class JsonCursorTest {

  @Test
  void keepsTheDigitsOfANumber() {
    JsonCursor cursor = atValue("{\"value\":10.50}");
    assertThat(cursor.decimal()).isEqualTo(new BigDecimal("10.50"));
  }

  @Test
  void namesFileRecordAndFieldOfAValueOfTheWrongKind() {
    assertFault("{\"value\":\"much\"}", JsonCursor::decimal)
        .withMessage("test.json, record 'r1', field 'value': found 'much', expected a number");
    assertFault("{\"name\":7}", JsonCursor::string)
        .withMessage("test.json, record 'r1', field 'name': found '7', expected a text");
    assertFault("{\"links\":{}}", JsonCursor::strings)
        .withMessage("test.json, record 'r1', field 'links': found '', expected a list");
    assertFault("{\"n\":1.5}", JsonCursor::integer)
        .withMessage("test.json, record 'r1', field 'n': found '1.5', expected a whole number");
    assertFault("{\"plant\":null}", JsonCursor::bool)
        .withMessage("test.json, record 'r1', field 'plant': found 'null', expected true or false");
  }

  @Test
  void namesAConstantThatDoesNotExist() {
    assertFault("{\"group\":\"KASE\"}", cursor -> cursor.constant(FoodGroup.class))
        .withMessage("test.json, record 'r1', field 'group': found 'KASE', expected a foodgroup");
  }

  @Test
  void refusesAFieldThatStandsTwice() {
    JsonCursor cursor = cursor("{\"id\":\"a\",\"id\":\"b\"}");
    cursor.nextField();
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(cursor::nextField)
        .withMessage("test.json, record 'r1', field 'id': not JSON");
  }

  @Test
  void refusesARecordThatEndsTooEarly() {
    JsonCursor cursor = cursor("{\"id\":\"a\"");
    cursor.nextField();
    assertThatExceptionOfType(DatasetException.class).isThrownBy(cursor::nextField);
  }

  private static ThrowableAssertAlternative<DatasetException> assertFault(
      String json, Consumer<JsonCursor> read) {
    JsonCursor cursor = atValue(json);
    return assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> read.accept(cursor));
  }

  private static JsonCursor atValue(String json) {
    JsonCursor cursor = cursor(json);
    assertThat(cursor.nextField()).isTrue();
    return cursor;
  }

  private static JsonCursor cursor(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonCursor cursor = JsonCursor.on("test.json", bytes, 0, bytes.length);
    cursor.inRecord("r1");
    return cursor;
  }
}
