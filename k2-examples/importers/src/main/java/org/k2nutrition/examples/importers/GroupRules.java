package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.k2nutrition.food.FoodGroup;

/**
 * The project's group of a table's food, from the table's group and the name: the first rule whose
 * pattern is found in the name holds, in upper and lower case alike.
 */
final class GroupRules {

  private static final List<String> COLUMNS = List.of("table_group", "pattern", "group", "plant");

  /** A group, and whether the rule's foods are plainly plants (unfermented) or salts. */
  record Grouping(FoodGroup group, boolean plant) {

    void addTo(ObjectNode food) {
      food.put("group", group.name());
      if (plant) {
        food.put("plant", true);
      }
    }
  }

  private record Rule(String tableGroup, Pattern pattern, Grouping grouping) {}

  private final List<Rule> rules;

  private GroupRules(List<Rule> rules) {
    this.rules = rules;
  }

  static GroupRules resource(String name) {
    return new GroupRules(Table.resource(name, COLUMNS).stream().map(GroupRules::rule).toList());
  }

  private static Rule rule(Row row) {
    FoodGroup group =
        FoodGroup.find(row.text("group")).orElseThrow(() -> row.error("group", "a food group"));
    return new Rule(
        row.required("table_group"),
        Pattern.compile(row.text("pattern"), Pattern.CASE_INSENSITIVE),
        new Grouping(group, row.text("plant").equals("yes")));
  }

  Grouping of(Row food, String groupColumn, String nameColumn) {
    return rules.stream()
        .filter(rule -> rule.tableGroup.equals(food.text(groupColumn)))
        .filter(rule -> rule.pattern.matcher(food.text(nameColumn)).find())
        .map(Rule::grouping)
        .findFirst()
        .orElseThrow(() -> food.error(groupColumn, "a group with a rule for this food"));
  }
}
