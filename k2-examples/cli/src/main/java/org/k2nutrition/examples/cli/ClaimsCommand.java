package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.ClaimMatch;
import org.k2nutrition.data.Claims;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows claims with their verdicts. */
@Command(
    name = "claims",
    description = "What is claimed about vitamin K2, whether it holds, and on what evidence.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 claims \"K2 removes calcium from arteries\""})
final class ClaimsCommand extends PrintingCommand {

  /** An id as people type it: in any case, with a space or nothing for the hyphen. */
  private static final Pattern ID =
      Pattern.compile("claim[\\s_-]*([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "Words of the claim, or its id; none: all.")
  private List<String> text = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most (default 10).")
  private int limit = 10;

  ClaimsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Options.requireLimit(limit);
    return new Verdicts(k2, claims(k2.claims(), String.join(" ", text)));
  }

  /** All claims, the one with this id, or those that the text touches. */
  private List<Claim> claims(Claims claims, String sought) {
    if (sought.isBlank()) {
      return claims.all();
    }
    Matcher id = ID.matcher(sought.strip());
    return id.matches()
        ? List.of(
            claims.get("claim-" + "0".repeat(id.group(1).length() == 1 ? 1 : 0) + id.group(1)))
        : claims.search(sought, limit).stream().map(ClaimMatch::claim).toList();
  }

  private record Verdicts(K2 k2, List<Claim> claims) implements Answer {

    @Override
    public Object json() {
      return claims.stream().map(this::view).toList();
    }

    private Map<String, Object> view(Claim claim) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("id", claim.id());
      view.put("claim", claim.text());
      view.put("verdict", k2.words(claim.verdict()));
      view.put("verdictCode", claim.verdict().name());
      view.put("comment", claim.comment());
      view.put("checkLevel", k2.claims().checkLevel(claim).name());
      view.put("for", keys(claim, Side.FOR));
      view.put("against", keys(claim, Side.AGAINST));
      view.put("context", context(claim).map(e -> e.citation().key()).toList());
      view.put("notCounted", notCounted(claim).map(e -> e.citation().key()).toList());
      view.put("works", claim.evidence().stream().map(this::work).toList());
      return view;
    }

    /** The works that count: one that was retracted can be read, and never counts. */
    private List<String> keys(Claim claim, Side side) {
      return k2.claims().counting(claim, side).stream().map(e -> e.citation().key()).toList();
    }

    /** What belongs to the subject and stands on no side. */
    private Stream<ClaimEvidence> context(Claim claim) {
      return claim.evidence().stream()
          .filter(evidence -> evidence.side() == Side.CONTEXT && counts(evidence));
    }

    private Stream<ClaimEvidence> notCounted(Claim claim) {
      return claim.evidence().stream().filter(evidence -> !counts(evidence));
    }

    private boolean counts(ClaimEvidence evidence) {
      return k2.studies().counts(evidence.citation().key());
    }

    private Map<String, @Nullable Object> work(ClaimEvidence evidence) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("key", evidence.citation().key());
      view.put("side", evidence.side().name());
      view.put("why", evidence.why().orElse(null));
      view.put("verification", evidence.verification().name());
      view.put("industry", evidence.isIndustry());
      view.put("standing", k2.studies().standing(evidence.citation().key()).name());
      view.put("counts", counts(evidence));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (Claim claim : claims) {
        terminal.hanging(k2.words(claim.verdict()).toUpperCase(Locale.ROOT) + ": ", claim.text());
        terminal.hanging("    ", claim.comment());
        terminal.hanging(
            "    ", claim.id() + ", checked: " + k2.words(k2.claims().checkLevel(claim)));
        works(terminal, "    for: ", k2.claims().counting(claim, Side.FOR).stream());
        works(terminal, "    against: ", k2.claims().counting(claim, Side.AGAINST).stream());
        works(terminal, "    context: ", context(claim));
        works(terminal, "    not counted: ", notCounted(claim));
      }
      terminal.line(claims.isEmpty() ? "No claim fits." : "");
      if (!claims.isEmpty()) {
        terminal.paragraph("'k2 study KEY' shows each of the works named.");
      }
      terminal.line(Document.DISCLAIMER);
    }

    private void works(Terminal terminal, String label, Stream<ClaimEvidence> works) {
      Keys keys = new Keys(k2);
      String text =
          works
              .map(
                  one ->
                      keys.marked(one.citation(), one.verification())
                          + (one.isIndustry() ? " (by those who sell vitamin K)" : "")
                          + one.why().map(why -> ": " + why).orElse(""))
              .collect(Collectors.joining("; "));
      if (!text.isEmpty()) {
        terminal.hanging(label, text);
      }
    }
  }
}
