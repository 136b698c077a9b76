package city.grid.exporter;

/** The buffer is full; the broker tries again later. It happens often then: no stack trace. */
final class BufferFullException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BufferFullException(final int records) {
    super(
        "%d records wait for the database; the broker keeps the rest".formatted(records),
        null,
        false,
        false);
  }
}
