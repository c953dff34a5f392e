package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that every row of the extract of the literature is taken, or stands in the list of
 * what was left out with the reason.
 */
final class ExtractCheck {

  private record Key(String publication, String food, String component) {}

  private final Set<Key> taken = new HashSet<>();
  private final LeftOut list = LeftOut.own();

  ExtractCheck(List<ObjectNode> records) {
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
      Key key = key(row);
      if (!taken.contains(key)) {
        Optional<String> reason = list.reason(key.publication, key.food);
        row.require("food_name", reason.isPresent(), "a food that is taken or listed as left out");
        lines.add(
            "%s, %s, %s: %s"
                .formatted(key.publication, key.food, key.component, reason.orElseThrow()));
      }
    }
    return lines;
  }

  private static Key key(Row row) {
    return new Key(
        row.text("publication_key"),
        row.text("food_name"),
        LiteratureMerge.symbol(row.text("vitamer")));
  }
}
