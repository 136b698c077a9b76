package city.grid.exporter;

import java.util.List;

/**
 * Records for one transaction, in the order of the log.
 *
 * @param rows what is stored; empty when all that was seen is left out by the filter
 * @param upTo the position up to which everything is in this batch, stored before, or left out
 * @param newest the latest time of a record in it, milliseconds since 1970-01-01T00:00Z
 */
record Batch(List<Row> rows, long upTo, long newest) {}
