package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.data.LabelRemark;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.reference.LabelCheck;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the label of a supplement. */
@Command(
    name = "label",
    description = "What the label of a supplement says, and what it leaves open.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What is not said of the label is not known, and stands so in the answer.",
      "Example: k2 label --form MK-7 --amount \"75 ug\" --warning yes --country Germany"
    })
final class LabelCommand extends PrintingCommand {

  private static final Pattern AMOUNT =
      Pattern.compile(SupplementText.DOSE, Pattern.CASE_INSENSITIVE);
  private static final Amount LARGEST = Amount.of("10", Unit.GRAM);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Option(
      names = "--form",
      paramLabel = "F",
      description = "The form on the label: MK-7, MK-4, K1; K2 or K if it says no more.")
  private @Nullable String form;

  @Option(
      names = "--amount",
      paramLabel = "A",
      description = "The amount in a daily portion: \"75 ug\"; none if the label states none.")
  private @Nullable String amount;

  @Option(
      names = "--all-trans",
      paramLabel = "P",
      description = "All-trans share in percent; none if the label states none.")
  private @Nullable String allTrans;

  @Option(names = "--tested", paramLabel = "yes|no", description = "A test by a third party.")
  private @Nullable String tested;

  @Option(
      names = "--warning",
      paramLabel = "yes|no",
      description = "A warning for users of vitamin K antagonists.")
  private @Nullable String warning;

  @Option(
      names = "--country",
      paramLabel = "PLACE",
      description = "Where it is bought, such as Germany or DE.")
  private @Nullable String country;

  @Mixin private PersonOptions buyer = new PersonOptions();

  LabelCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    warnIfUnknown(k2);
    return new Remarks(k2, k2.checkLabel(label(), buyer.person()));
  }

  /** The other checks need no country; a place that is not known is no reason to refuse them. */
  private void warnIfUnknown(K2 k2) {
    if (country == null || Supplements.isKnown(k2, Places.name(country))) {
      return;
    }
    List<String> places = Supplements.places(k2);
    List<String> nearest = NearestNames.of(country, places);
    terminal()
        .message(
            "k2: warning: no rule for supplements known of '"
                + country
                + "'; "
                + (nearest.isEmpty()
                    ? "known: " + String.join(", ", places)
                    : "did you mean '" + nearest.get(0) + "'?"));
  }

  private SupplementLabel label() {
    SupplementLabel.Builder label = SupplementLabel.builder();
    if (form != null) {
      label.form(vitaminK(form));
    }
    if (amount != null) {
      if (isNone(amount)) {
        label.addNotStated(LabelCheck.AMOUNT);
      } else {
        label.perDay(perDay(amount));
      }
    }
    if (allTrans != null) {
      if (isNone(allTrans)) {
        label.addNotStated(LabelCheck.ISOMER_PURITY);
      } else {
        label.allTransPercent(percent(allTrans));
      }
    }
    if (tested != null) {
      label.thirdPartyTested(yes("--tested", tested));
    }
    if (warning != null) {
      label.anticoagulantWarning(yes("--warning", warning));
    }
    if (country != null) {
      label.country(Places.name(country));
    }
    return label.build();
  }

  private static boolean isNone(String text) {
    return text.strip().equalsIgnoreCase("none");
  }

  private static Component vitaminK(String text) {
    Component form = Options.component("--form", text);
    boolean sum = form == Component.K2 || form == Component.K;
    if (!sum && form.vitamer().isEmpty()) {
      throw new BadInputException(
          "no form of vitamin K", "--form", text, "MK-7, MK-4, K1 ..., or K2 or K");
    }
    return form;
  }

  private static Amount perDay(String text) {
    Matcher matcher = AMOUNT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new BadInputException("not an amount", "--amount", text, "such as \"75 ug\"");
    }
    Amount amount =
        new SupplementText("--amount")
            .perDay(matcher.group(1), matcher.group(2), matcher.group(3), text);
    if (amount.billionths() == 0 || amount.in(Unit.GRAM).compareTo(LARGEST) > 0) {
      throw new BadInputException(
          "amount out of range", "--amount", text, "more than 0 and at most 10 g");
    }
    return amount;
  }

  private static BigDecimal percent(String text) {
    return Decimal.parse(text)
        .filter(percent -> percent.compareTo(WHOLE) <= 0)
        .orElseThrow(
            () -> new BadInputException("not a percentage", "--all-trans", text, "0 to 100"));
  }

  private static boolean yes(String option, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadInputException("unknown value", option, text, "yes or no");
    };
  }

  private record Remarks(K2 k2, List<LabelRemark> remarks) implements Answer {

    @Override
    public Object json() {
      return remarks.stream().map(Remarks::view).toList();
    }

    private static Map<String, Object> view(LabelRemark remark) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("check", remark.finding().check().name());
      view.put("outcome", remark.finding().outcome().name());
      view.put("text", remark.text());
      view.put("maxima", remark.finding().maxima().stream().map(Remarks::maximum).toList());
      view.put("statements", remark.statements().stream().map(RegulatoryStatement::id).toList());
      view.put("sources", remark.sources().stream().map(Citation::text).toList());
      view.put("sourceKeys", remark.sources().stream().map(Citation::key).toList());
      view.put("secondarySources", remark.secondarySources().stream().sorted().toList());
      return view;
    }

    private static Map<String, Object> maximum(ReferenceValue maximum) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("id", maximum.id());
      view.put("authority", maximum.authority());
      view.put("amount", maximum.amount().orElseThrow().value());
      view.put("unit", maximum.amount().orElseThrow().unit().symbol());
      view.put("legalStanding", maximum.legalStanding().name());
      view.put("verification", maximum.verification().name());
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (LabelRemark remark : remarks) {
        terminal.hanging("", k2.words(remark.finding().check()) + ": " + remark.text());
        if (!remark.sources().isEmpty()) {
          Keys keys = new Keys(k2);
          terminal.hanging(
              "    sources: ",
              remark.sources().stream()
                  .map(work -> keys.marked(work, remark.verification(work)))
                  .collect(Collectors.joining(", ")));
        }
      }
      terminal.line("");
      terminal.paragraph(
          "No authority sets a reference intake for vitamin K2. " + Document.DISCLAIMER);
    }
  }
}
