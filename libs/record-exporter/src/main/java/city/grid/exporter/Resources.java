package city.grid.exporter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The statement on {@code engine.resource}. Every partition exports a deployment; one row is
 * enough.
 */
final class Resources {
  private static final String INSERT =
      """
      INSERT INTO engine.resource (generation, key, kind, resource_id, resource_name, version, checksum,
        bytes, deployed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, to_timestamp(0) + ? * interval '1 millisecond')
      ON CONFLICT DO NOTHING\
      """;

  private final Connection connection;
  private final String generation;

  Resources(final Connection connection, final String generation) {
    this.connection = connection;
    this.generation = generation;
  }

  void insert(final List<Row> rows) throws SQLException {
    for (final Row row : rows) {
      if (row.resource() != null) {
        insert(row.resource(), row.recordedAt());
      }
    }
  }

  private void insert(final Resource resource, final long deployedAt) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, generation);
      statement.setLong(2, resource.key());
      statement.setString(3, resource.kind());
      statement.setString(4, resource.id());
      statement.setString(5, resource.name());
      statement.setInt(6, resource.version());
      statement.setString(7, resource.checksum());
      statement.setBytes(8, resource.bytes());
      statement.setLong(9, deployedAt);
      statement.executeUpdate();
    }
  }
}
