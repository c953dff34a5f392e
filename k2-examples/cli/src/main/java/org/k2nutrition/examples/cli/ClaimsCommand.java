package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return claims
        .find(sought.strip())
        .map(List::of)
        .orElseGet(() -> claims.search(sought, limit).stream().map(ClaimMatch::claim).toList());
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
      view.put("comment", claim.comment());
      view.put("checkLevel", k2.claims().checkLevel(claim).name());
      view.put("for", keys(claim, Side.FOR));
      view.put("against", keys(claim, Side.AGAINST));
      view.put("notCounted", notCounted(claim));
      return view;
    }

    /** The works that count: one that was retracted can be read, and never counts. */
    private List<String> keys(Claim claim, Side side) {
      return k2.claims().counting(claim, side).stream().map(e -> e.citation().key()).toList();
    }

    private List<String> notCounted(Claim claim) {
      return claim.evidence().stream()
          .map(ClaimEvidence::citation)
          .filter(citation -> !k2.studies().counts(citation.key()))
          .map(citation -> citation.key())
          .toList();
    }

    @Override
    public void text(Terminal terminal) {
      for (Claim claim : claims) {
        terminal.hanging(k2.words(claim.verdict()).toUpperCase(Locale.ROOT) + ": ", claim.text());
        terminal.hanging("    ", claim.comment());
        terminal.hanging(
            "    ", claim.id() + ", checked: " + k2.words(k2.claims().checkLevel(claim)));
        side(terminal, "    for: ", keys(claim, Side.FOR));
        side(terminal, "    against: ", keys(claim, Side.AGAINST));
        side(terminal, "    retracted or leaning on it, not counted: ", notCounted(claim));
      }
      terminal.line(claims.isEmpty() ? "No claim fits." : "");
      terminal.line(Document.DISCLAIMER);
    }

    private static void side(Terminal terminal, String label, List<String> keys) {
      if (!keys.isEmpty()) {
        terminal.hanging(label, String.join(", ", keys));
      }
    }
  }
}
