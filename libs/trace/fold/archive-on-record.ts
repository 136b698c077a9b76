import { createHash } from 'node:crypto';
import { type AuditEntry, utcText } from '@grid/audit';
import type { RootInstance } from './folding';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Binds the archive of a case into the record: whoever changes it afterwards is found out. */
export function caseArchived(
  root: RootInstance,
  caseId: string | null,
  records: number,
  archive: Buffer,
): AuditEntry {
  const { generation, rootKey } = root;
  return {
    action: 'case.archive',
    outcome: 'done',
    caseId: caseId !== null && UUID.test(caseId) ? caseId : undefined,
    detail: { generation, rootKey, records, sha256: sha256(archive) },
  };
}

/** The same for what belonged to no case in a month of records. */
export function partitionArchived(
  partition: string,
  part: number,
  archivedAt: Date,
  records: number,
  archive: Buffer,
): AuditEntry {
  return {
    action: 'partition.archive',
    outcome: 'done',
    detail: { partition, part, archivedAt: utcText(archivedAt), records, sha256: sha256(archive) },
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
