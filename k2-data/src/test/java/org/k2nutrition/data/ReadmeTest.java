package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.source.Provenance;

/** The Java of README.md, compiled and run. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path THIS =
      Path.of("src", "test", "java", "org", "k2nutrition", "data", "ReadmeTest.java");

  @Test
  void theExampleRuns() {
    // begin
    K2 k2 = K2.load();

    Food gouda = k2.food("gouda");
    Content mk9 = gouda.content(Component.MK_9);
    System.out.println(mk9.analysed().orElseThrow()); // per 100 g: middle (lower to upper)
    Provenance source = mk9.measurements().get(0).provenance();
    System.out.println(source.verification() + ": " + source.publication().text());

    Content unknown = k2.food("usda-sr:01022").content(Component.MK_4);
    System.out.println(unknown.per100g().why().orElseThrow()); // not analysed, which is not zero

    FoodEntry eaten = FoodEntry.of(gouda, Mass.ofGrams("30"));
    Day day = Day.builder().date(LocalDate.of(2026, 11, 24)).addEntries(eaten).build();
    Total total = k2.assess(Diary.of(List.of(day))).mean(Component.K2);
    System.out.println(total.analysed() + "; " + total.bounds().why().orElseThrow());
    // end
    assertThat(total.component()).isEqualTo(Component.K2);
  }

  @Test
  void theReadmeShowsThatExample() throws IOException {
    assertThat(block(Files.readString(README), "```java\n", "```")).isEqualTo(example());
  }

  @Test
  void theReadmeHasTwoShellBlocksTheSecondIsTheTests() throws IOException {
    List<String> blocks =
        List.of(Files.readString(README).split("```sh\n", -1)).stream()
            .skip(1)
            .map(block -> block.substring(0, block.indexOf("```")))
            .toList();
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1)).isEqualTo("mvn -B verify\n");
  }

  private static String example() throws IOException {
    return block(Files.readString(THIS), "    // begin\n", "    // end")
        .lines()
        .map(line -> line.isBlank() ? "" : line.substring(4))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String block(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
