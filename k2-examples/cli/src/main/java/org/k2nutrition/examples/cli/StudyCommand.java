package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.Effect;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.food.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one study. */
@Command(
    name = "study",
    description =
        "A study with its result, and whether it was retracted or leans on retracted work.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 study knapen-2013"})
final class StudyCommand extends PrintingCommand {

  @Parameters(paramLabel = "KEY", description = "The key of a study.")
  private String key = "";

  StudyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Optional<Retraction> notice = k2.studies().findNotice(key);
    return notice.isPresent() && k2.studies().find(key).isEmpty()
        ? new OneNotice(notice.get())
        : new OneStudy(k2, k2.studies().get(key));
  }

  /** A work that is in the dataset only for the notice against it. */
  private record OneNotice(Retraction notice) implements Answer {

    @Override
    public Object json() {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("key", notice.key());
      view.put("citation", notice.citation().text());
      view.put("counts", false);
      view.put("retraction", List.of(OneStudy.notice(notice)));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      terminal.hanging("! " + notice.status().name().replace('_', ' ') + ": ", notice.notice());
      terminal.paragraph(notice.citation().text());
      notice.reason().ifPresent(reason -> terminal.hanging("Reason: ", reason));
      terminal.line("");
      terminal.line(Document.DISCLAIMER);
    }
  }

  private record OneStudy(K2 k2, Study study) implements Answer {

    @Override
    public Object json() {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("key", study.key());
      view.put("citation", study.citation().text());
      view.put("design", study.designText());
      view.put("population", study.population());
      view.put("participants", study.participants().orElse(null));
      view.put("forms", study.forms().stream().map(Component::symbol).toList());
      view.put("dose", study.formText());
      view.put("frequency", study.frequency().orElse(null));
      view.put("duration", study.duration().orElse(null));
      view.put("comparator", study.comparator().orElse(null));
      view.put("outcome", study.outcome());
      view.put("result", study.result());
      view.put("effect", study.effect().map(OneStudy::effect).orElse(null));
      view.put("direction", study.direction().name());
      view.put("registration", study.registration().orElse(null));
      view.put("funding", study.funding().orElse(null));
      view.put("verification", study.verification().name());
      view.put("note", study.note().orElse(null));
      view.put("counts", k2.studies().counts(study.key()));
      view.put("standing", k2.studies().standing(study.key()).name());
      view.put("retraction", notices().stream().map(OneStudy::notice).toList());
      return view;
    }

    /** The notice about the work itself first, then those about works it leaned on. */
    private List<Retraction> notices() {
      return Stream.concat(
              k2.studies().findNotice(study.key()).stream(),
              k2.studies().noticesReaching(study.key()).stream())
          .distinct()
          .toList();
    }

    private static Map<String, @Nullable Object> effect(Effect effect) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("measure", effect.measure());
      view.put("estimate", effect.estimate().orElse(null));
      view.put("lower", effect.lower().orElse(null));
      view.put("upper", effect.upper().orElse(null));
      view.put("p", effect.pValue().orElse(null));
      return view;
    }

    private static Map<String, @Nullable Object> notice(Retraction notice) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("key", notice.key());
      view.put("status", notice.status().name());
      view.put("notice", notice.notice());
      view.put("reason", notice.reason().orElse(null));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      notices().forEach(notice -> terminal.hanging(heading(notice), notice.notice()));
      terminal.paragraph(study.citation().text());
      terminal.hanging("Design: ", study.designText());
      terminal.hanging(
          "People: ", study.population() + study.participants().map(n -> ", n " + n).orElse(""));
      terminal.hanging(
          "Given: ", study.formText() + study.duration().map(d -> ", " + d).orElse(""));
      terminal.hanging("Outcome: ", study.outcome());
      terminal.hanging("Result: ", study.result());
      terminal.hanging("Read: ", study.verification().name().toLowerCase(Locale.ROOT));
      if (!k2.studies().counts(study.key())) {
        terminal.paragraph("It can be read, and it counts for no claim.");
      }
      terminal.line("");
      terminal.line(Document.DISCLAIMER);
    }

    private String heading(Retraction notice) {
      boolean own = notice.key().equals(study.key());
      String about = own ? "" : " (" + notice.key() + ", on which it leaned)";
      return "! " + notice.status().name().replace('_', ' ') + about + ": ";
    }
  }
}
