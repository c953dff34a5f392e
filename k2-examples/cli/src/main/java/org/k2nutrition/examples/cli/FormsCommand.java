package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.SourcedText;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;

/** Shows the forms of vitamin K in supplements. */
@Command(
    name = "forms",
    description = "The forms of vitamin K in supplements: MK-4, MK-7 and its isomers, K1.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: k2 forms",
      "See also: k2 label checks what a label says, k2 doses what was studied."
    })
final class FormsCommand extends PrintingCommand {

  FormsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    return new Forms(k2.supplementForms());
  }

  private record Forms(List<SupplementFormRecord> forms) implements Answer {

    @Override
    public Object json() {
      return forms.stream().map(Forms::view).toList();
    }

    private static Map<String, @Nullable Object> view(SupplementFormRecord one) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", one.id());
      view.put("component", one.component().symbol());
      view.put("name", one.name());
      view.put("facts", one.facts().stream().map(Forms::fact).toList());
      return view;
    }

    private static Map<String, @Nullable Object> fact(SourcedText fact) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("text", fact.text());
      view.put("sources", fact.sources().stream().map(Citation::text).toList());
      view.put("verification", fact.verification().name());
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (SupplementFormRecord form : forms) {
        terminal.heading(form.name());
        for (SourcedText fact : form.facts()) {
          terminal.hanging("  - ", fact.text());
          terminal.hanging("    ", Read.of(form.id(), fact.verification(), fact.sources()));
        }
      }
      terminal.line("");
      terminal.paragraph(Document.DISCLAIMER);
    }
  }
}
