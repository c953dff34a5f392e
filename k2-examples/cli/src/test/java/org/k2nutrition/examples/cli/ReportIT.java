package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The report of a diary as a page. */
class ReportIT {

  private static final String HEADER = "date,meal,food,amount,unit\n";

  @TempDir static Path folder;

  @Test
  void thePageOfTheRealDiaryIsWellFormedAndNeedsNothingElse() throws Exception {
    String page = realPage();

    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(page)
        .contains("default-src &#39;none&#39;")
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "src=");
    assertThat(elements(parse(page), "html")).hasSize(1);
  }

  @Test
  void everyHeadingTableChartAndFootnoteCanBeReached() throws Exception {
    Document page = parse(realPage());

    List<String> ids = new ArrayList<>();
    elements(page, "*").stream()
        .map(e -> e.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(page, "a"))
        .extracting(a -> a.getAttribute("href"))
        .filteredOn(href -> href.startsWith("#"))
        .hasSizeGreaterThan(20)
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(elements(page, "h1")).hasSize(1);
    assertThat(elements(page, "table"))
        .hasSizeGreaterThan(6)
        .allMatch(table -> table.getFirstChild().getNodeName().equals("caption"));
    assertThat(elements(page, "svg"))
        .hasSizeGreaterThan(30)
        .allMatch(
            svg ->
                svg.getAttribute("aria-hidden").equals("true")
                    || (svg.getAttribute("role").equals("img")
                        && !elements(svg, "title").get(0).getTextContent().isBlank()));
  }

  @Test
  void whatWasNotAnalysedIsNamedAndIsNoNumber() throws Exception {
    String text = parse(realPage()).getDocumentElement().getTextContent();

    assertThat(text)
        .contains("Not medical advice.")
        .contains("Not analysed in any of these foods, which is not zero: MK-5, MK-6, MK-7,")
        .contains("No authority sets a value for vitamin K2.")
        .contains("usda-sr:18456")
        .contains("Bread, french or vienna (includes sourdough)");
  }

  @Test
  void aDayWithoutAnyFigureSaysSo() throws Exception {
    String text =
        parse(page(HEADER + "2026-01-05,,zzqq blubb,10,g\n")).getDocumentElement().getTextContent();

    assertThat(text)
        .contains("no figure for any food eaten, which is not zero")
        .contains("Rows not matched to a food");
  }

  @Test
  void whatADiarySaysStaysText() throws Exception {
    String attack = "<script>alert('x')</script><img src=x onerror=\"y\">&\u202E";
    String page = page(HEADER + "2026-01-05,,\"" + attack.replace("\"", "\"\"") + "\",10,g\n");
    Document parsed = parse(page);

    assertThat(elements(parsed, "script")).isEmpty();
    assertThat(elements(parsed, "img")).isEmpty();
    assertThat(page).doesNotContain("\u202E");
    assertThat(elements(parsed, "bdi"))
        .extracting(Element::getTextContent)
        .contains(attack.replace('\u202E', '\uFFFD'));
  }

  @Test
  void aLongDiaryIsShownByWeeks() throws Exception {
    StringBuilder diary = new StringBuilder(HEADER);
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (int i = 0; i < 70; i++) {
      diary.append(first.plusDays(i)).append(",,usda-sr:11457,10,g\n");
      diary.append(first.plusDays(i)).append(",,natto,").append(1 + i % 3).append(",g\n");
    }
    String text = parse(page(diary.toString())).getDocumentElement().getTextContent();

    assertThat(text).contains("by week", "2024-W01", "2024-W10").doesNotContain("2024-W11");
    // A mean of weeks is rounded; what rounding leaves is no form that a label did not state.
    assertThat(text).doesNotContain("form not stated");
  }

  @Test
  void aSupplementOfK2WithoutItsFormIsAPartOfItsOwn() throws Exception {
    String text =
        parse(page(HEADER + "2026-01-05,,supplement: K2,90,ug\n"))
            .getDocumentElement()
            .getTextContent();

    assertThat(text).contains("K2, form not stated 90 µg");
  }

  @Test
  void anAntagonistPutsItsFindingsBeforeTheFigures() throws Exception {
    Document with = parse(page(Cli.DIARY, "--medicine", "Coumadin"));
    Document without = parse(page(Cli.DIARY, "--medicines-complete", "--conditions-complete"));

    assertThat(elements(with, "section").get(0).getAttribute("id")).isEqualTo("findings");
    assertThat(elements(with, "article")).isNotEmpty();
    assertThat(elements(without, "section").get(0).getAttribute("id")).isEqualTo("means");
  }

  @Test
  void aMedicineThatIsNotRecognisedIsSaidFirst() throws Exception {
    Document page = parse(page(Cli.DIARY, "--medicine", "<b>glork</b>"));

    Element first = elements(page, "section").get(0);
    assertThat(first.getAttribute("id")).isEqualTo("findings");
    assertThat(first.getTextContent())
        .contains("recognised: <b>glork</b>. It may be anything, so nothing is ruled out.");
    assertThat(elements(page, "b")).isEmpty();
  }

  private static String realPage() throws IOException {
    return page(Cli.DIARY, "--age", "39", "--sex", "male", "--weight", "103.7");
  }

  private static String page(String diary) throws IOException {
    return page(Files.writeString(Files.createTempFile(folder, "diary", ".csv"), diary));
  }

  private static String page(Path diary, String... options) throws IOException {
    Path html = Files.createTempDirectory(folder, "page").resolve("report.html");
    List<String> args =
        new ArrayList<>(List.of("assess", diary.toString(), "--html", html.toString()));
    args.addAll(List.of(options));
    Run run = Cli.run(args.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("k2: wrote " + html);
    return Files.readString(html);
  }

  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page, String name) {
    return list(page.getElementsByTagName(name));
  }

  private static List<Element> elements(Element within, String name) {
    return list(within.getElementsByTagName(name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
