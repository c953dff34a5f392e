package org.k2nutrition.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class CitationTest {

  @Test
  void isOneLineOfAuthorsYearTitleContainerAndDoi() {
    Citation citation =
        Citation.builder()
            .key("schurgers-2000")
            .authors("Schurgers LJ, Vermeer C.")
            .year(2000)
            .title(
                "Determination of phylloquinone and menaquinones in food. Effect of food matrix on"
                    + " circulating vitamin K concentrations")
            .container("Haemostasis 30(6):298-307")
            .doi("10.1159/000054147")
            .url("https://doi.org/10.1159/000054147")
            .build();
    assertThat(citation.text())
        .isEqualTo(
            "Schurgers LJ, Vermeer C. 2000. Determination of phylloquinone and menaquinones in"
                + " food. Effect of food matrix on circulating vitamin K concentrations."
                + " Haemostasis 30(6):298-307. doi 10.1159/000054147.");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(Citation.builder().key("x").title("A page").build().text()).isEqualTo("A page.");
  }

  @Test
  void givesTheAddressIfThereIsNoDoi() {
    assertThat(Citation.builder().key("x").title("A page").url("https://x.example").build().text())
        .isEqualTo("A page. https://x.example.");
  }

  @Test
  void needsKeyAndTitle() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Citation.builder().build())
        .withMessageContaining("[key, title]");
  }
}
