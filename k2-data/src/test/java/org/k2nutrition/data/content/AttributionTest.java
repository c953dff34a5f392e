package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.data.K2;
import org.k2nutrition.source.Attribution;

/** What the licences ask for stands in the attributions, where they demand it word for word. */
class AttributionTest {

  @Test
  void taiwansStatementStandsWordForWord() {
    String text = K2.load().attributions().stream().map(Attribution::text).toList().toString();
    assertThat(text)
        .contains(
            "此開放資料依政府資料開放授權條款 (Open Government Data License)" + " 進行公眾釋出，使用者於遵守本條款各項規定之前提下，得利用之。")
        .contains(
            "The Open Data is made available to the public under the Open Government Data License,"
                + " User can make use of it when complying to the condition and obligation of its"
                + " terms.")
        .contains("Open Government Data License: https://data.gov.tw/license")
        .contains(
            "Food and Drug Administration, Ministry of Health and Welfare"
                + " (衛生福利部食品藥物管理署), 2024, 食品營養成分資料集"
                + " (食品營養成分資料庫 2024 UPDATE2), https://data.gov.tw/dataset/8543");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "日本食品標準成分表（八訂）増補2023年から引用",
        "Anses. 2025. Table de composition nutritionnelle des aliments Ciqual. DOI"
            + " 10.57745/RDMHWY. 2025-11-03.",
        "Food data (http://frida.fooddata.dk), version 5.4, May 2025, National Food Institute,"
            + " Technical University of Denmark."
      })
  void theSourceIsNamedAsItAsks(String words) {
    assertThat(K2.load().attributions()).anyMatch(a -> a.text().startsWith(words));
  }
}
