package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionIT {

  @Test
  void theScriptKnowsEveryCommandAndItsOptions() {
    Run run = Cli.run("completion");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash\n")
        .contains("complete -F _complete_k2 -o default k2")
        .contains(
            "foods food top assess reference doses check claims study answers biomarkers"
                + " surveys synergies regulation forms label kinetics dataset")
        .contains("--medicines-complete", "--html", "--csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foods",
        "food",
        "top",
        "assess",
        "reference",
        "doses",
        "check",
        "claims",
        "study",
        "answers",
        "biomarkers",
        "surveys",
        "synergies",
        "regulation",
        "forms",
        "label",
        "kinetics",
        "dataset"
      })
  void everyCommandExplainsItselfWithAnExample(String command) {
    Run run = Cli.run(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Usage: k2 " + command)
        .containsPattern("(?m)^Examples?: k2 " + command + "\\b");
  }
}
