package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shipped dataset checks itself. */
class VerifyTest {

  @Test
  void theWholeDatasetHolds() {
    DatasetReport report = K2.verify();

    assertThat(report.dataVersion()).isEqualTo(K2.load().version().data());
    assertThat(report.files())
        .extracting(DatasetReport.CheckedFile::name)
        .contains("usda-sr.json", "curated.json", "rules.json", "citations.json", "texts_en.json")
        .doesNotHaveDuplicates();
    assertThat(report.files())
        .filteredOn(file -> file.name().equals("usda-sr.json"))
        .singleElement()
        .satisfies(file -> assertThat(file.records()).isEqualTo(5254));
    assertThat(report.records()).isGreaterThan(10_000);
    assertThat(report.checks()).isNotEmpty();
  }
}
