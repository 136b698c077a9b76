package city.grid.exporter;

import io.camunda.zeebe.exporter.api.context.Configuration;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.exporter.api.context.ScheduledTask;
import io.camunda.zeebe.protocol.record.Record;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;

/** The broker's side of one exporter: configures it, feeds it and notes what it acknowledges. */
final class TestBroker implements Context, Configuration, Controller, AutoCloseable {
  final TestLog log = new TestLog();
  final List<Long> acknowledged = new CopyOnWriteArrayList<>();
  private final RecordExporter exporter = new RecordExporter();
  private final Map<String, Object> arguments = new HashMap<>();
  private long enginePosition = -1;

  TestBroker(final String... namesAndValues) {
    arguments.put("url", TestDatabase.URL);
    arguments.put("generation", "first");
    arguments.put("flushIntervalMillis", "5");
    for (int index = 0; index < namesAndValues.length; index += 2) {
      arguments.put(namesAndValues[index], namesAndValues[index + 1]);
    }
  }

  TestBroker from(final long position) {
    enginePosition = position;
    return this;
  }

  TestBroker open() {
    exporter.configure(this);
    exporter.open(this);
    return this;
  }

  TestBroker export(final Iterable<Record<?>> records) {
    records.forEach(exporter::export);
    return this;
  }

  TestBroker export(final Record<?> record) {
    exporter.export(record);
    return this;
  }

  void awaitPosition(final long position) throws Exception {
    Await.until("position " + position + " is acknowledged", () -> acknowledged() >= position);
  }

  long acknowledged() {
    return acknowledged.isEmpty() ? -1 : acknowledged.getLast();
  }

  @Override
  public void close() {
    exporter.close();
  }

  @Override
  public Logger getLogger() {
    return log;
  }

  @Override
  public Configuration getConfiguration() {
    return this;
  }

  @Override
  public int getPartitionId() {
    return TestRecords.PARTITION;
  }

  @Override
  public void setFilter(final RecordFilter filter) {}

  @Override
  public String getId() {
    return "test";
  }

  @Override
  public Map<String, Object> getArguments() {
    return arguments;
  }

  @Override
  public <T> T instantiate(final Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void updateLastExportedRecordPosition(final long position) {
    acknowledged.add(position);
  }

  @Override
  public void updateLastExportedRecordPosition(final long position, final byte[] metadata) {
    acknowledged.add(position);
  }

  @Override
  public long getLastExportedRecordPosition() {
    return enginePosition;
  }

  @Override
  public ScheduledTask scheduleCancellableTask(final Duration delay, final Runnable task) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> readMetadata() {
    return Optional.empty();
  }
}
