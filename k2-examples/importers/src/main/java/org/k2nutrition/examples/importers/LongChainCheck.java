package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that every figure of a long menaquinone (MK-5 to MK-10) above zero that an identified
 * publication prints is taken, or stands in the list of what was left out with the reason.
 */
final class LongChainCheck {

  private static final Set<String> LONG = Set.of("MK-5", "MK-6", "MK-7", "MK-8", "MK-9", "MK-10");

  private record Key(String publication, String food, String component) {}

  private final Set<Key> taken = new HashSet<>();
  private final LeftOut list = LeftOut.own();

  LongChainCheck(List<ObjectNode> records) {
    for (ObjectNode record : records) {
      for (ObjectNode measurement : Json.objects(record.get("measurements"))) {
        taken.add(
            new Key(
                record.get("publication").textValue(),
                record.get("food").textValue(),
                measurement.get("component").textValue()));
      }
    }
  }

  /** One line for each row that is listed; a row that is neither taken nor listed is refused. */
  List<String> leftOut(List<Row> extract) {
    List<String> lines = new ArrayList<>();
    for (Row row : extract) {
      if (matters(row) && !taken.contains(key(row))) {
        Optional<String> reason = list.reason(row.text("publication_key"), row.text("food_name"));
        row.require("food_name", reason.isPresent(), "a food that is taken or listed as left out");
        lines.add(
            "%s, %s, %s: %s"
                .formatted(
                    row.text("publication_key"),
                    row.text("food_name"),
                    row.text("vitamer"),
                    reason.orElseThrow()));
      }
    }
    return lines;
  }

  private static boolean matters(Row row) {
    return LONG.contains(row.text("vitamer"))
        && row.optionalDecimal("value_ug_per_100g").filter(v -> v.signum() > 0).isPresent();
  }

  private static Key key(Row row) {
    return new Key(row.text("publication_key"), row.text("food_name"), row.text("vitamer"));
  }
}
