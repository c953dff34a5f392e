package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.k2nutrition.source.DatasetException;

class RecordFileTest {

  @Property
  void findsEveryRecordAndNoOther(@ForAll("ids") SortedSet<String> ids) {
    RecordFile file = file(ids);
    for (String id : ids) {
      assertThat(found(file, id)).isEqualTo("name of " + id);
    }
    assertThat(file.find("")).isNull();
    assertThat(file.find("~")).isNull();
    ids.forEach(id -> assertThat(file.find(id + "~")).isNull());
  }

  @Property
  void goesThroughAllRecordsInOrder(@ForAll("ids") SortedSet<String> ids) {
    List<String> seen = new ArrayList<>();
    file(ids).forEachId(seen::add);
    assertThat(seen).containsExactlyElementsOf(ids);
  }

  @Provide
  Arbitrary<SortedSet<String>> ids() {
    return Arbitraries.strings()
        .withChars("abc01:-")
        .ofMinLength(1)
        .ofMaxLength(6)
        .set()
        .ofMaxSize(30)
        .map(TreeSet::new);
  }

  @Test
  void namesTheFileOfALineThatIsNoRecord() {
    RecordFile file = file("{\"foods\":[\n{\"name\":\"Gouda\"}\n]}\n");
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> file.find("gouda"))
        .withMessage("test.json: found '{\"name\":\"Gouda\"}', expected a record, '{\"id\":\"…'");
  }

  @Test
  void refusesAFileWithoutAListOfRecords() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> file("{}"))
        .withMessage("test.json: found no list of records, expected one a line");
  }

  private static String found(RecordFile file, String id) {
    JsonCursor cursor = file.find(id);
    assertThat(cursor).as(id).isNotNull();
    String name = "";
    while (cursor.nextField()) {
      String value = cursor.string();
      name = cursor.field().equals("name") ? value : name;
    }
    return name;
  }

  private static RecordFile file(SortedSet<String> ids) {
    StringBuilder text = new StringBuilder("{\"table\":\"test\",\"foods\":[\n");
    String separator = "";
    for (String id : ids) {
      text.append(separator).append("{\"id\":\"").append(id).append("\",\"name\":\"name of ");
      text.append(id).append("\"}");
      separator = ",\n";
    }
    return file(text.append(ids.isEmpty() ? "]}\n" : "\n]}\n").toString());
  }

  private static RecordFile file(String text) {
    return new RecordFile("test.json", text.getBytes(StandardCharsets.UTF_8), "id");
  }

  /** What is typed is an id, not a piece of the file. */
  @Test
  void anIdThatGoesOnLikeTheFileIsNotFound() {
    RecordFile file =
        new RecordFile(
            "own.json",
            "{\"list\":[\n{\"id\":\"a\",\"name\":\"b\"}\n]}\n".getBytes(StandardCharsets.UTF_8),
            "id");
    assertThat(file.find("a")).isNotNull();
    assertThat(file.find("a\",\"name")).isNull();
    assertThat(file.find("a\\")).isNull();
    assertThat(file.find("a\",\"name\":\"b\"}\n]}\nzz")).isNull();
  }
}
