package city.grid.exporter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;

/**
 * How far the records of a partition are stored. The row is locked for the length of each
 * transaction, so that a former leader which still writes and its successor take turns.
 */
final class Checkpoint {
  /**
   * @param newest the latest time of any record up to the position, or null when none is stored
   */
  record State(long position, Long newest) {}

  private static final String LOCK =
      """
      SELECT position, (extract(epoch FROM newest_recorded_at) * 1000)::bigint
      FROM engine.export_checkpoint WHERE generation = ? AND partition_id = ? FOR UPDATE\
      """;
  private static final String CREATE =
      """
      INSERT INTO engine.export_checkpoint (generation, partition_id, position, exported_at)
      VALUES (?, ?, -1, clock_timestamp()) ON CONFLICT DO NOTHING\
      """;
  private static final String REGISTER =
      """
      INSERT INTO engine.generation (id, started_at, reason)
      VALUES (?, clock_timestamp(), 'first exported record') ON CONFLICT DO NOTHING\
      """;
  private static final String ADVANCE =
      """
      UPDATE engine.export_checkpoint
      SET position = ?, exported_at = clock_timestamp(),
          newest_recorded_at = greatest(newest_recorded_at, to_timestamp(0) + ? * interval '1 millisecond')
      WHERE generation = ? AND partition_id = ?\
      """;
  private static final String NOTIFY = "SELECT pg_notify('engine_records', ?)";

  private final Connection connection;
  private final String generation;
  private final int partitionId;
  private final long enginePosition;
  private final Logger log;

  Checkpoint(
      final Connection connection,
      final String generation,
      final int partitionId,
      final long enginePosition,
      final Logger log) {
    this.connection = connection;
    this.generation = generation;
    this.partitionId = partitionId;
    this.enginePosition = enginePosition;
    this.log = log;
  }

  /** Locks the checkpoint until the transaction ends; makes one before the first record. */
  State lock() throws SQLException {
    final State stored = select();
    if (stored != null) {
      return stored;
    }
    create();
    return select();
  }

  private State select() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, generation);
      statement.setInt(2, partitionId);
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? new State(found.getLong(1), found.getObject(2, Long.class)) : null;
      }
    }
  }

  private void create() throws SQLException {
    if (enginePosition >= 0) {
      log.warn(
          "Generation '{}' begins in the database after position {} of partition {}: what the"
              + " engine exported before is not in it",
          generation,
          enginePosition,
          partitionId);
    }
    try (PreparedStatement register = connection.prepareStatement(REGISTER);
        PreparedStatement create = connection.prepareStatement(CREATE)) {
      register.setString(1, generation);
      register.executeUpdate();
      create.setString(1, generation);
      create.setInt(2, partitionId);
      create.executeUpdate();
    }
  }

  /** Moves the checkpoint and wakes whoever listens, both when the transaction commits. */
  void advance(final long position, final long newest) throws SQLException {
    try (PreparedStatement advance = connection.prepareStatement(ADVANCE);
        PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
      advance.setLong(1, position);
      advance.setLong(2, newest);
      advance.setString(3, generation);
      advance.setInt(4, partitionId);
      advance.executeUpdate();
      notify.setString(1, Integer.toString(partitionId));
      notify.execute();
    }
  }
}
