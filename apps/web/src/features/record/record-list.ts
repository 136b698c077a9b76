import type { RecordEntry } from '../../api/record';

/** What a list of acts shows, however it looks. */
export interface RecordListProps {
  readonly entries: readonly RecordEntry[];
  readonly onOpen: (entry: RecordEntry) => void;
}
