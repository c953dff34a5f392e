package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.k2nutrition.data.K2;
import org.k2nutrition.interaction.Evaluation;

/** Checked rules. */
record CheckAnswer(Evaluation evaluation, K2 k2) implements Answer {

  @Override
  public Object json() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("findings", FindingViews.findings(evaluation));
    view.put("questions", FindingViews.questions(evaluation));
    view.put("unrecognised", FindingViews.unrecognised(evaluation));
    return view;
  }

  @Override
  public void text(Terminal terminal) {
    new FindingsText(evaluation, k2, terminal).print();
    terminal.paragraph("What no rule speaks of is not permitted by that. " + Document.DISCLAIMER);
  }
}
