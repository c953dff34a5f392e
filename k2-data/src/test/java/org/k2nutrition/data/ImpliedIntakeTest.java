package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard over all texts: a denial of something else does not deny an intake. */
class ImpliedIntakeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You should take 180 µg of MK-7 a day if you do not take warfarin.",
        "If you do not take warfarin, you should take 180 µg of MK-7 a day.",
        "You should take 180 µg of MK-7 a day, not with warfarin.",
        "Without warfarin you should take K2.",
        "Adults who never eat natto should consider K2.",
        "People who do not eat natto should consider K2.",
        "Not only women should take MK-7.",
        "No less than 90 µg of K2 is recommended.",
        "There is no harm and 100 µg of MK-7 is the optimal amount.",
        "The requirement of K2 is not less than 90 µg.",
        "Take 180 µg of MK-7."
      })
  void anIntakeOfVitaminK2IsFoundWhateverElseIsDenied(String sentence) {
    assertThat(ImpliedIntake.in(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No authority sets a reference intake for vitamin K2.",
        "No requirement for K2 as such has been established.",
        "no official intake advice for K2 exists",
        "K2: that is a limit, not an amount to aim at.",
        "You must not take K2 with warfarin.",
        "You should eat vegetables.",
        "MK-7 was given for three years."
      })
  void whatSetsNoIntakeIsNoIntake(String sentence) {
    assertThat(ImpliedIntake.in(sentence)).isFalse();
  }
}
