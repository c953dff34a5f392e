package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the dataset is made from the dataset, and is the one in the documentation. */
class DatasetPageTest {

  @TempDir Path folder;

  @Test
  void makesThePageOfTheDocumentationAgain() throws IOException {
    Shipped.copyTo(folder);
    DatasetPage.run(folder, folder.resolve(DatasetPage.FILE));
    assertThat(Files.readString(folder.resolve(DatasetPage.FILE)))
        .as("run the step describe")
        .isEqualTo(Files.readString(Path.of("..", "..", "docs", DatasetPage.FILE)));
  }

  @Test
  void everyThingLeftOutHasOneReason() {
    assertThat(LeftOut.own().entries())
        .extracting(entry -> entry.source() + ", " + entry.item())
        .doesNotHaveDuplicates();
  }

  @Test
  void aTableLeavesCountsOfNothingEmptyAndEscapesItsSeparator() {
    assertThat(new MarkdownTable(List.of("what", "count:")).row("a|b", 0).text())
        .isEqualTo("| what | count |\n| --- | ---: |\n| a\\|b |  |\n");
  }
}
