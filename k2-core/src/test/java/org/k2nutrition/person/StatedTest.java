package org.k2nutrition.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedTest {

  @Test
  void notAskedIsNotNone() {
    assertThat(Stated.unknown()).isNotEqualTo(Stated.complete(List.of()));
    assertThat(Stated.unknown().items()).isEmpty();
  }

  @Test
  void someAreNotAll() {
    assertThat(Stated.partial(List.of("warfarin")))
        .isNotEqualTo(Stated.complete(List.of("warfarin")));
  }

  @Test
  void aPartialListNamesSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Stated.partial(List.of()))
        .withMessage(
            "A partial list must name something, expected at least one item or Stated.unknown()");
  }

  @Test
  void aCompleteListMayBeEmpty() {
    assertThat(Stated.complete(List.of()).items()).isEmpty();
  }

  @Test
  void isNotChangedByAChangeOfTheListItWasMadeFrom() {
    List<String> medicines = new ArrayList<>(List.of("warfarin"));
    Stated<String> partial = Stated.partial(medicines);
    Stated<String> complete = Stated.complete(medicines);
    medicines.add("aspirin");
    assertThat(partial.items()).containsExactly("warfarin");
    assertThat(complete.items()).containsExactly("warfarin");
  }
}
