package org.k2nutrition.examples.benchmarks.fresh;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.k2nutrition.food.Component;

/** Looks up the MK-9 of one food in a SQLite file, as its first and only act. */
final class SqliteProgram {

  private SqliteProgram() {}

  /**
   * Runs the program.
   *
   * @param args the file and the food's id
   * @throws SQLException if the file cannot be read
   */
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
        PreparedStatement query = connection.prepareStatement(SqliteFoods.QUERY)) {
      query.setString(1, args[1]);
      query.setString(2, Component.MK_9.symbol());
      try (ResultSet result = query.executeQuery()) {
        result.next();
        System.out.println(
            Line.of(result.getString(1), result.getLong(2), result.getLong(3), result.getLong(4)));
      }
    }
  }
}
