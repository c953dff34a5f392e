package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.evidence.Effect;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.source.Citation;

/** A work for people: first what speaks against it, then what it is, last what rests on it. */
record WorkAnswer(Work work) implements Answer {

  @Override
  public Object json() {
    return WorkViews.work(work);
  }

  @Override
  public void text(Terminal terminal) {
    work.notice().ifPresent(notice -> terminal.hanging(heading(notice, ""), notice.notice()));
    work.reaching()
        .forEach(
            notice ->
                terminal.hanging(
                    heading(notice, " (" + notice.key() + ", on which it leaned)"),
                    notice.notice()));
    terminal.paragraph(work.citation().text());
    line(terminal, "PubMed: ", work.citation().pmid());
    work.study().ifPresentOrElse(study -> study(terminal, study), () -> noStudy(terminal));
    work.notice().ifPresent(notice -> notice(terminal, notice));
    rest(terminal);
    terminal.line("");
    terminal.line(Document.DISCLAIMER);
  }

  private static String heading(Retraction notice, String about) {
    return "! " + notice.status().name().replace('_', ' ') + about + ": ";
  }

  private void study(Terminal terminal, Study study) {
    terminal.hanging("Design: ", study.designText());
    terminal.hanging(
        "People: ", study.population() + study.participants().map(n -> ", n " + n).orElse(""));
    terminal.hanging("Given: ", given(study));
    line(terminal, "Compared with: ", study.comparator());
    terminal.hanging("Outcome: ", study.outcome());
    terminal.hanging("Result: ", study.result());
    line(terminal, "Main number: ", study.effect().map(WorkAnswer::effect));
    terminal.hanging(
        "Direction: ",
        work.k2().words(study.direction())
            + study.directionFor().map(form -> ", for " + form.symbol()).orElse(""));
    line(terminal, "Note: ", study.note());
    line(terminal, "People of the trial: ", study.partOf());
    line(terminal, "Registration: ", study.registration());
    line(terminal, "Funding: ", study.funding());
  }

  /** The form in words where it says more than the doses do. */
  private static String given(Study study) {
    List<String> doses =
        study.doses().stream().map(d -> d.substance().symbol() + " " + d.amount()).toList();
    boolean said =
        !doses.isEmpty()
            && study.doses().stream()
                .allMatch(d -> d.substance().symbol().equals(study.formText()));
    String form = said ? "" : study.formText() + (doses.isEmpty() ? "" : ": ");
    return Stream.of(
            Stream.of(form + String.join("; ", doses)),
            study.frequency().stream(),
            study.duration().stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String effect(Effect effect) {
    String number =
        Stream.concat(effect.estimate().map(Object::toString).stream(), effect.groups().stream())
            .collect(Collectors.joining("; "));
    return effect.measure()
        + effect.exposure().map(form -> ", of " + form.symbol()).orElse("")
        + (number.isEmpty() ? "" : ": " + number)
        + effect
            .lower()
            .flatMap(low -> effect.upper().map(high -> " (95 % " + low + " to " + high + ")"))
            .orElse("")
        + effect.pValue().map(p -> ", p " + p).orElse("");
  }

  private void noStudy(Terminal terminal) {
    work.notice()
        .ifPresentOrElse(
            notice -> given(terminal, notice),
            () -> terminal.line("Not among the studies: a work that other records rest on."));
  }

  private static void given(Terminal terminal, Retraction notice) {
    line(
        terminal,
        "People: ",
        notice
            .population()
            .map(who -> who + notice.participants().map(n -> ", n " + n).orElse("")));
    line(terminal, "Given: ", notice.form());
    line(terminal, "Dose: ", notice.dose());
  }

  private static void notice(Terminal terminal, Retraction notice) {
    line(terminal, "Reason of the notice: ", notice.reason());
    notice.notices().stream()
        .map(Citation::text)
        .forEach(text -> terminal.hanging("Notice: ", text));
    line(terminal, "Note on the notice: ", notice.note());
    list(terminal, "Leaned on it: ", notice.affects());
  }

  private void rest(Terminal terminal) {
    line(
        terminal,
        "Read: ",
        work.verification().map(found -> found.name().toLowerCase(Locale.ROOT)));
    list(terminal, "Claims that name it or lean on it: ", work.claims());
    list(terminal, "Doses that name it: ", work.doses());
    if (work.standing() != Standing.NO_NOTICE) {
      terminal.hanging("Stands: ", work.k2().words(work.standing()));
    }
    if (!work.counts()) {
      terminal.paragraph(
          "It can be read, and it counts for no claim."
              + work.study().flatMap(Study::notCounted).map(why -> " " + why).orElse(""));
    }
  }

  private static void line(Terminal terminal, String label, Optional<String> text) {
    text.ifPresent(words -> terminal.hanging(label, words));
  }

  private static void list(Terminal terminal, String label, List<String> keys) {
    if (!keys.isEmpty()) {
      terminal.hanging(label, String.join(", ", keys));
    }
  }
}
