package city.grid.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;

/**
 * One record as it is stored. The broker reuses its record objects, so everything is copied.
 *
 * @param recordedAt milliseconds since 1970-01-01T00:00Z, by the engine's clock
 * @param rejectionType null unless the record is a rejection, as {@code rejectionReason}
 * @param resource the deployed file that this record carries, or null
 */
record Row(
    long position,
    long recordedAt,
    String recordType,
    String valueType,
    String intent,
    long key,
    String rejectionType,
    String rejectionReason,
    String value,
    Resource resource) {

  private static final int FIXED_BYTES = 256;

  static Row of(final Record<?> record) {
    final boolean rejection = record.getRecordType() == RecordType.COMMAND_REJECTION;
    return new Row(
        record.getPosition(),
        record.getTimestamp(),
        record.getRecordType().name(),
        record.getValueType().name(),
        record.getIntent().name(),
        record.getKey(),
        rejection ? record.getRejectionType().name() : null,
        rejection ? StorableText.plain(record.getRejectionReason()) : null,
        StorableText.json(record.getValue().toJson()),
        Resource.of(record));
  }

  /** About what the row occupies in memory. */
  long bytes() {
    final int file = resource == null ? 0 : resource.bytes().length;
    return FIXED_BYTES + 2L * value.length() + file;
  }
}
