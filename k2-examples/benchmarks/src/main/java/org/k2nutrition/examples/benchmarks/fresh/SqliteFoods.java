package org.k2nutrition.examples.benchmarks.fresh;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Analysed;

/** A SQLite file with the names and figures of foods, as an application would keep them. */
public final class SqliteFoods {

  static final String QUERY =
      "SELECT f.name, c.lower, c.middle, c.upper FROM food f JOIN content c ON c.food = f.id"
          + " WHERE f.id = ? AND c.component = ?";

  private SqliteFoods() {}

  /**
   * Writes the file.
   *
   * @param file its place; must not exist
   * @param foods the foods
   * @throws SQLException if it cannot be written
   */
  public static void write(Path file, List<Food> foods) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE food (id TEXT PRIMARY KEY, name TEXT, food_table TEXT) WITHOUT ROWID");
        statement.execute(
            "CREATE TABLE content (food TEXT, component TEXT, lower INTEGER, middle INTEGER,"
                + " upper INTEGER, PRIMARY KEY (food, component)) WITHOUT ROWID");
      }
      connection.setAutoCommit(false);
      fill(connection, foods);
      connection.commit();
    }
  }

  private static void fill(Connection connection, List<Food> foods) throws SQLException {
    try (PreparedStatement food = connection.prepareStatement("INSERT INTO food VALUES (?, ?, ?)");
        PreparedStatement content =
            connection.prepareStatement("INSERT INTO content VALUES (?, ?, ?, ?, ?)")) {
      for (Food one : foods) {
        food.setString(1, one.id());
        food.setString(2, one.name());
        food.setString(3, one.table());
        food.addBatch();
        fill(content, one);
      }
      food.executeBatch();
      content.executeBatch();
    }
  }

  private static void fill(PreparedStatement content, Food food) throws SQLException {
    for (Component component : Component.values()) {
      Optional<Analysed> analysed = food.content(component).analysed();
      if (analysed.isPresent()) {
        content.setString(1, food.id());
        content.setString(2, component.symbol());
        content.setLong(3, analysed.get().lower().billionths());
        content.setLong(4, analysed.get().middle().billionths());
        content.setLong(5, analysed.get().upper().billionths());
        content.addBatch();
      }
    }
  }
}
