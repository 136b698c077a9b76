package city.grid.exporter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The statements on {@code engine.record}; a batch is one statement, its columns are arrays. */
final class Records {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The bytes of a deployed file are kept in engine.resource, so they are cut out of the value. */
  private static final String INPUT =
      """
      WITH input AS (
        SELECT position, to_timestamp(0) + millis * interval '1 millisecond' AS recorded_at,
          record_type, value_type, intent, key,
          CASE WHEN rejection_type IS NOT NULL
            THEN jsonb_build_object('type', rejection_type, 'reason', rejection_reason) END AS rejection,
          CASE WHEN value_type IN ('PROCESS', 'FORM', 'DECISION_REQUIREMENTS')
            THEN value::jsonb - 'resource' ELSE value::jsonb END AS value
        FROM unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
          ?::text[], ?::text[]) AS sent (position, millis, record_type, value_type, intent, key,
          rejection_type, rejection_reason, value)
      )
      """;

  private static final String INSERT =
      INPUT
          + """
          INSERT INTO engine.record (generation, partition_id, position, recorded_at, record_type,
            value_type, intent, key, process_instance_key, process_definition_key, bpmn_process_id,
            element_id, rejection, value)
          SELECT ?, ?, position, recorded_at, record_type, value_type, intent, key,
            nullif((value ->> 'processInstanceKey')::bigint, -1),
            nullif((value ->> 'processDefinitionKey')::bigint, -1),
            nullif(value ->> 'bpmnProcessId', ''),
            nullif(coalesce(value ->> 'elementId', value ->> 'targetElementId'), ''),
            rejection, value
          FROM input ORDER BY position\
          """;

  /**
   * The same record may gain or lose a field when the broker is upgraded between export and replay;
   * a field that both have must be equal.
   */
  private static final String FIRST_DIFFERENCE =
      INPUT
          + """
          SELECT input.position FROM input
          JOIN engine.record stored ON stored.generation = ? AND stored.partition_id = ?
            AND stored.position = input.position
          WHERE (stored.recorded_at, stored.record_type, stored.value_type, stored.intent, stored.key)
              <> (input.recorded_at, input.record_type, input.value_type, input.intent, input.key)
            OR NOT (stored.value @> input.value OR stored.value <@ input.value)
          ORDER BY input.position LIMIT 1\
          """;

  private static final String ENSURE_PARTITION =
      "SELECT engine.ensure_partition(to_timestamp(0) + ? * interval '1 millisecond')";

  private final Connection connection;
  private final String generation;
  private final int partitionId;
  private final Set<YearMonth> ensured = new HashSet<>();

  Records(final Connection connection, final String generation, final int partitionId) {
    this.connection = connection;
    this.generation = generation;
    this.partitionId = partitionId;
  }

  /**
   * Checks that records which come again are the stored ones. One that is not stored any more is
   * passed over: its month was dropped, or the filter left it out. None can be younger than the
   * youngest that was there when the checkpoint moved past it.
   *
   * @param newest the checkpoint's latest record time, or null
   */
  void compare(final List<Row> rows, final Long newest) throws SQLException, ConflictException {
    for (final Row row : rows) {
      if (newest != null && row.recordedAt() > newest) {
        throw new ConflictException(generation, partitionId, row.position());
      }
    }
    try (PreparedStatement statement = prepare(FIRST_DIFFERENCE, rows);
        ResultSet found = statement.executeQuery()) {
      if (found.next()) {
        throw new ConflictException(generation, partitionId, found.getLong(1));
      }
    }
  }

  void insert(final List<Row> rows) throws SQLException {
    for (final Row row : rows) {
      ensurePartition(row.recordedAt());
    }
    try (PreparedStatement statement = prepare(INSERT, rows)) {
      statement.executeUpdate();
    }
  }

  private void ensurePartition(final long recordedAt) throws SQLException {
    final YearMonth month = YearMonth.from(Instant.ofEpochMilli(recordedAt).atZone(ZONE));
    if (!ensured.contains(month)) {
      try (PreparedStatement statement = connection.prepareStatement(ENSURE_PARTITION)) {
        statement.setLong(1, recordedAt);
        statement.execute();
      }
      ensured.add(month);
    }
  }

  private PreparedStatement prepare(final String sql, final List<Row> rows) throws SQLException {
    final PreparedStatement statement = connection.prepareStatement(sql);
    column(statement, 1, "bigint", rows, Row::position);
    column(statement, 2, "bigint", rows, Row::recordedAt);
    column(statement, 3, "text", rows, Row::recordType);
    column(statement, 4, "text", rows, Row::valueType);
    column(statement, 5, "text", rows, Row::intent);
    column(statement, 6, "bigint", rows, Row::key);
    column(statement, 7, "text", rows, Row::rejectionType);
    column(statement, 8, "text", rows, Row::rejectionReason);
    column(statement, 9, "text", rows, Row::value);
    statement.setString(10, generation);
    statement.setInt(11, partitionId);
    return statement;
  }

  private void column(
      final PreparedStatement statement,
      final int index,
      final String type,
      final List<Row> rows,
      final Function<Row, Object> value)
      throws SQLException {
    statement.setArray(index, connection.createArrayOf(type, rows.stream().map(value).toArray()));
  }
}
