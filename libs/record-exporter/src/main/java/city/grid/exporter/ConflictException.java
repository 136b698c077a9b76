package city.grid.exporter;

/** The engine offers a position that is stored with other content. */
final class ConflictException extends Exception {
  private static final long serialVersionUID = 1L;

  ConflictException(final String generation, final int partitionId, final long position) {
    super(
        """
        Position %d of partition %d is not the record that generation '%s' holds there: the engine's \
        data is new or was restored. Nothing was overwritten and exporting stands still. \
        Give the engine's data a generation of its own (argument 'generation') and restart the broker.\
        """
            .formatted(position, partitionId, generation));
  }
}
