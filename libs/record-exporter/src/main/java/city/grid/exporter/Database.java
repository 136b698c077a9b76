package city.grid.exporter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import org.postgresql.Driver;
import org.slf4j.Logger;

/** The one connection of a partition's exporter, and the transaction that stores a batch. */
final class Database {
  private final Settings settings;
  private final int partitionId;
  private final long enginePosition;
  private final Logger log;
  private volatile Connection connection;
  private Checkpoint checkpoint;
  private Records records;
  private Resources resources;

  Database(
      final Settings settings, final int partitionId, final long enginePosition, final Logger log) {
    this.settings = settings;
    this.partitionId = partitionId;
    this.enginePosition = enginePosition;
    this.log = log;
  }

  /**
   * Stores what of the batch is not stored yet: records, deployed files, checkpoint and
   * notification in one transaction.
   *
   * @throws ConflictException when a record at or before the checkpoint is not the stored one
   * @throws SQLException when the database is away or refuses; nothing is stored then, or all of it
   *     when only the answer to the commit was lost, which the next attempt finds out
   */
  void write(final Batch batch) throws SQLException, ConflictException {
    if (connection == null) {
      connect();
    }
    final Checkpoint.State stored = checkpoint.lock();
    final List<Row> replayed =
        batch.rows().stream().filter(row -> row.position() <= stored.position()).toList();
    if (!replayed.isEmpty()) {
      records.compare(replayed, stored.newest());
    }
    final List<Row> fresh = batch.rows().subList(replayed.size(), batch.rows().size());
    if (!fresh.isEmpty()) {
      records.insert(fresh);
      resources.insert(fresh);
      checkpoint.advance(batch.upTo(), batch.newest());
    }
    connection.commit();
  }

  private void connect() throws SQLException {
    final Connection opened = new Driver().connect(settings.url(), properties());
    if (opened == null) {
      throw new SQLException("The driver does not accept the form of the URL", "08001");
    }
    connection = opened;
    opened.setAutoCommit(false);
    checkpoint = new Checkpoint(opened, settings.generation(), partitionId, enginePosition, log);
    records = new Records(opened, settings.generation(), partitionId);
    resources = new Resources(opened, settings.generation());
  }

  /** Timeouts in seconds where the driver asks, in milliseconds where the server does. */
  private Properties properties() {
    final var properties = new Properties();
    if (!settings.user().isEmpty()) {
      properties.setProperty("user", settings.user());
      properties.setProperty("password", settings.password());
    }
    properties.setProperty("ApplicationName", "record-exporter-" + partitionId);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("loginTimeout", "10");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty(
        "options",
        "-c lock_timeout=10000 -c statement_timeout=25000 -c"
            + " idle_in_transaction_session_timeout=10000");
    return properties;
  }

  /** Closes the connection, which undoes an open transaction; the next write opens another. */
  void close() {
    final Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (final SQLException alreadyBroken) {
        log.debug("Closing the connection failed: {}", Failure.describe(alreadyBroken));
      }
    }
  }

  /** Cuts the connection from another thread. */
  void abort() {
    final Connection open = connection;
    if (open != null) {
      try {
        open.abort(ForkJoinPool.commonPool());
      } catch (final SQLException alreadyBroken) {
        log.debug("Cutting the connection failed: {}", Failure.describe(alreadyBroken));
      }
    }
  }
}
