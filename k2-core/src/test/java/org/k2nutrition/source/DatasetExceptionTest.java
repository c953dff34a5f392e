package org.k2nutrition.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatasetExceptionTest {

  @Test
  void namesFileRecordAndField() {
    DatasetException fault =
        new DatasetException("usda-sr.json", "usda-sr:01022", "group", "found 'x'", null);
    assertThat(fault)
        .hasMessage("usda-sr.json, record 'usda-sr:01022', field 'group': found 'x'")
        .hasNoCause();
    assertThat(fault.file()).isEqualTo("usda-sr.json");
    assertThat(fault.record()).isEqualTo("usda-sr:01022");
    assertThat(fault.field()).isEqualTo("group");
  }

  @Test
  void saysItInOneLineWhateverIsQuoted() {
    assertThat(new DatasetException("own.json", "a\nb", "", "found 'c\r\n\u2028d\u001b'", null))
        .hasMessage("own.json, record 'a b': found 'c   d '");
  }

  @Test
  void leavesOutWhatItDoesNotKnow() {
    IllegalStateException cause = new IllegalStateException();
    assertThat(new DatasetException("usda-sr.json", "", "", "cut short", cause))
        .hasMessage("usda-sr.json: cut short")
        .hasCause(cause);
  }
}
