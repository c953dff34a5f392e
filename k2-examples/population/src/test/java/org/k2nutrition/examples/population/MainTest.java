package org.k2nutrition.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, run on the extract. */
class MainTest {

  private static final String FOLDER = Path.of("src", "test", "resources", "survey").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatTheFiguresAreNot() {
    assertThat(run(FOLDER, "--quiet")).isZero();
    assertThat(out.toString())
        .contains("No standard errors", "not usual intake", "not prevalence of inadequacy")
        .contains("Age 80 stands for 80 and more", "Not analysed is not zero")
        .contains("MK-5, MK-6, MK-7, MK-8, MK-9, MK-10, MK-11, MK-12, MK-13, MK-9(4H):")
        .contains("no figure for any food eaten; at least 0, at most unknown.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsItsProgress() {
    assertThat(run(FOLDER)).isZero();
    assertThat(err.toString()).contains("diary rows: 540", "assessed person-days: 54");
  }

  @Test
  void writesFiguresThatOtherProgramsRead() throws IOException {
    Path csv = folder.resolve("figures.csv");
    assertThat(run(FOLDER, "--quiet", "--csv", csv.toString())).isZero();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0)).isEqualTo("sex,age_from,age_to,people,component,statistic,unit,value");
    assertThat(lines).allMatch(line -> line.split(",", -1).length == 8);
    assertThat(lines).anyMatch(line -> line.matches("male,20,,8,K1,mean_lower,ug/d,[0-9.]+"));
    assertThat(lines)
        .contains("male,20,,8,MK-7,mean_lower,ug/d,0", "male,20,,8,MK-7,mean_middle,ug/d,");
  }

  @Test
  void drawsAChart() throws Exception {
    Path svg = folder.resolve("chart.svg");
    assertThat(run(FOLDER, "--quiet", "--svg", svg.toString())).isZero();
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("svg");
    assertThat(Files.readString(svg)).contains("No standard errors");
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheInput() {
    assertThat(run(folder.toString(), "--quiet")).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("Survey file: '")
        .endsWith("expected a file in the survey folder");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesBadUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required parameter: 'FOLDER'");
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
