package city.grid.exporter;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The real database that the caller supplies, emptied before each test. */
final class TestDatabase implements AutoCloseable {
  static final String URL = System.getenv("EXPORTER_TEST_DATABASE_URL");
  private final Connection connection;

  TestDatabase() throws SQLException {
    connection = DriverManager.getConnection(URL);
    execute("TRUNCATE engine.generation, engine.export_checkpoint, engine.resource");
    for (final String partition : partitions()) {
      execute("DROP TABLE engine." + partition);
    }
  }

  List<String> partitions() throws SQLException {
    return column(
        "SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid"
            + " WHERE inhparent = 'engine.record'::regclass AND relkind = 'r' ORDER BY relname");
  }

  void execute(final String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the answer as text. */
  List<String> column(final String sql) throws SQLException {
    final var values = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      while (answer.next()) {
        values.add(answer.getString(1));
      }
    }
    return values;
  }

  String value(final String sql) throws SQLException {
    final List<String> values = column(sql);
    return values.isEmpty() ? null : values.getFirst();
  }

  List<Long> positions() throws SQLException {
    return column("SELECT position FROM engine.record ORDER BY position").stream()
        .map(Long::valueOf)
        .toList();
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
