package city.grid.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.protocol.record.Record;
import org.slf4j.Logger;

/**
 * Copies the records of one partition into PostgreSQL, in order and exactly once.
 *
 * <p>The broker's thread only fills a bounded buffer; a thread of the exporter's own writes it. So
 * a database that is slow or away never holds up the broker.
 */
public final class RecordExporter implements Exporter {
  private Logger log;
  private int partitionId;
  private Settings settings;
  private Buffer buffer;
  private Writer writer;

  /**
   * Reads the arguments. The broker also calls this once at start, only to check them.
   *
   * @throws IllegalArgumentException when an argument is missing, unknown or out of range; the
   *     broker then refuses to start
   */
  @Override
  public void configure(final Context context) {
    log = context.getLogger();
    partitionId = context.getPartitionId();
    settings = Settings.of(context.getConfiguration().getArguments());
    context.setFilter(settings.inclusion());
  }

  @Override
  public void open(final Controller controller) {
    final long enginePosition = controller.getLastExportedRecordPosition();
    log.info("Partition {}: exporting {} from position {}", partitionId, settings, enginePosition);
    buffer = new Buffer(settings.bufferLimit(), settings.bufferBytes());
    writer =
        new Writer(
            buffer,
            settings,
            new Database(settings, partitionId, enginePosition, log),
            controller,
            log);
    writer.start("record-exporter-" + partitionId);
  }

  /**
   * Takes over one record.
   *
   * @throws BufferFullException when the database has been away for so long that the buffer is
   *     full; the broker keeps the record in its log and offers it again
   */
  @Override
  public void export(final Record<?> record) {
    if (settings.inclusion().accepts(record)) {
      buffer.add(Row.of(record));
    } else {
      buffer.skip(record.getPosition(), record.getTimestamp());
    }
  }

  /** Writes what is buffered if the database answers at once; the broker offers the rest again. */
  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
  }
}
