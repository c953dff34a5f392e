package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as a browser shows it: on a telephone, a tablet, a desk and paper, light and dark. */
@Execution(ExecutionMode.SAME_THREAD)
class ReportInBrowserIT {

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void writeTheReport() throws IOException {
    browser = Browser.in(folder);
    Run run =
        Cli.run(
            "assess",
            Cli.DIARY.toString(),
            "--age",
            "39",
            "--sex",
            "male",
            "--weight",
            "103.7",
            "--medicine",
            "warfarin",
            "--html",
            folder.resolve("report.html").toString());
    assertThat(run.status()).as(run.err()).isZero();
    String probe = "/browser/probe.html";
    try (InputStream in = ReportInBrowserIT.class.getResourceAsStream(probe)) {
      Files.copy(Objects.requireNonNull(in, probe), folder.resolve("probe.html"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "375, 1, 'rgb(255, 255, 255)'",
    "375, 0, 'rgb(20, 24, 26)'",
    "768, 1, 'rgb(255, 255, 255)'",
    "1280, 1, 'rgb(255, 255, 255)'",
    "1280, 0, 'rgb(20, 24, 26)'"
  })
  void itFitsAndCanBeReadAtEveryWidthInLightAndDark(int width, int scheme, String paper)
      throws Exception {
    JsonNode seen = look(width, scheme);

    assertThat(seen.path("title").asText()).isEqualTo("Vitamin K in two-days.csv");
    assertThat(seen.path("sections").asInt()).isEqualTo(9);
    assertThat(seen.path("overflow").asInt()).isZero();
    assertThat(seen.path("paper").asText()).isEqualTo(paper);
    // WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (graphics, 3).
    assertThat(seen.path("faintest").asDouble()).isGreaterThanOrEqualTo(4.5);
    assertThat(seen.path("faintestBar").asDouble()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void itFetchesNothingAndEveryChartIsDrawnAndHasAText() throws Exception {
    JsonNode seen = look(375, 1);

    assertThat(seen.path("fetched")).isEmpty();
    assertThat(seen.path("charts").asInt()).isGreaterThan(40);
    assertThat(seen.path("drawn").asInt()).isEqualTo(seen.path("charts").asInt());
    assertThat(seen.path("silent").asInt()).isZero();
    assertThat(seen.path("unreachable").asInt()).isZero();
  }

  @Test
  void itPrintsOnA4() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    Run run = browser.open(url("report.html"), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);

    assertThat(run.status()).as(run.err()).isZero();
    String text = new String(Files.readAllBytes(pdf), ISO_8859_1);
    // 210 by 297 mm in points, rounded as the browser does.
    assertThat(text).startsWith("%PDF-").containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12]");
  }

  private static JsonNode look(int width, int scheme) throws Exception {
    Run run =
        browser.open(
            url("probe.html") + "?width=" + width,
            "--dump-dom",
            "--window-size=1400,1000",
            "--virtual-time-budget=5000",
            "--blink-settings=preferredColorScheme=" + scheme);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain(":CONSOLE");
    String begin = "<pre id=\"seen\">";
    assertThat(run.out()).as(run.err()).contains(begin + "{");
    String json = run.out().substring(run.out().indexOf(begin) + begin.length());
    return JsonMapper.builder().build().readTree(json.substring(0, json.indexOf("</pre>")));
  }

  private static String url(String file) {
    return folder.resolve(file).toUri().toString();
  }
}
