package org.k2nutrition.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in the same process: one table of rows, one of foods with a column for each coefficient, a
 * join and a group by into a table of sums.
 */
final class DuckDb implements AutoCloseable {

  private final DuckDBConnection connection;

  DuckDb(BatchData data) throws SQLException {
    this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    execute("CREATE TABLE eaten (day INTEGER, food INTEGER, mg INTEGER)");
    execute("CREATE TABLE foods (food INTEGER, " + columns("c%d BIGINT") + ")");
    fillFoods(data);
    fillRows(data);
  }

  void run(int threads) throws SQLException {
    execute("SET threads = " + threads);
    execute(
        "CREATE OR REPLACE TEMP TABLE sums AS SELECT day, "
            + columns("sum(mg * c%d) AS s%1$d")
            + " FROM eaten JOIN foods USING (food) GROUP BY day");
  }

  /** All sums, by person-day and place; those of days without rows are 0. */
  long[][] sums(int dayCount) throws SQLException {
    long[][] sums = new long[dayCount][];
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM sums")) {
      while (result.next()) {
        long[] day = new long[Wanted.SIZE];
        for (int i = 0; i < day.length; i++) {
          day[i] = result.getLong(i + 2);
        }
        sums[result.getInt(1)] = day;
      }
    }
    return sums;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void fillFoods(BatchData data) throws SQLException {
    try (DuckDBAppender appender = appender("foods")) {
      for (int food = 0; food < data.foods().size(); food++) {
        appender.beginRow();
        appender.append(food);
        for (long coefficient : Wanted.coefficients(data.foods().get(food))) {
          appender.append(coefficient);
        }
        appender.endRow();
      }
    }
  }

  private void fillRows(BatchData data) throws SQLException {
    try (DuckDBAppender appender = appender("eaten")) {
      for (int row = 0; row < data.rows(); row++) {
        appender.beginRow();
        appender.append(data.day(row));
        appender.append(data.food(row));
        appender.append(data.milligrams(row));
        appender.endRow();
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  private void execute(String sql) throws SQLException {
    Connection open = connection;
    try (Statement statement = open.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String columns(String format) {
    return IntStream.range(0, Wanted.SIZE)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)).replace("%1$d", "" + i))
        .collect(Collectors.joining(", "));
  }
}
