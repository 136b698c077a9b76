import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { DataSource } from 'typeorm';

/** How the record stands, as the system itself knows it. Times in ISO 8601 with +08:00. */
export interface RecordStateView {
  /** The last place of the chain; '0' while there is none. */
  readonly lastSeq: string;
  readonly firstAt: string | null;
  readonly checkpoint: CheckpointView | null;
  readonly verification: VerificationView | null;
}

/** The last signed checkpoint: up to `seq` the record cannot be rewritten without being found out. */
export interface CheckpointView {
  readonly sequence: string;
  readonly seq: string;
  readonly at: string;
  readonly keyId: string;
}

/** What the last look at the whole chain found. */
export interface VerificationView {
  readonly at: string;
  readonly lastSeq: string;
  readonly sound: boolean;
  readonly code: string | null;
  readonly seq: string | null;
}

interface Row {
  readonly lastSeq: string;
  readonly firstAt: Date | null;
  readonly sequence: string | null;
  readonly seq: string | null;
  readonly signedAt: Date | null;
  readonly keyId: string | null;
  readonly verifiedAt: Date | null;
  readonly verifiedSeq: string | null;
  readonly sound: boolean | null;
  readonly finding: { readonly code: string; readonly seq?: string } | null;
}

/** Tells how far the record goes, how far it is signed, and whether it was found whole. */
@Injectable()
export class ShowRecordState {
  constructor(private readonly dataSource: DataSource) {}

  async execute(): Promise<RecordStateView> {
    const [row] = await this.dataSource.query<Row[]>(
      `SELECT coalesce((SELECT max(seq) FROM audit.link), 0) AS "lastSeq",
         (SELECT e.at FROM audit.link JOIN audit.entry AS e ON e.id = entry_id WHERE seq = 1) AS "firstAt",
         c.sequence, c.seq, c.at AS "signedAt", c.key_id AS "keyId",
         v.at AS "verifiedAt", v.last_seq AS "verifiedSeq", v.sound, v.finding
       FROM (SELECT) AS one
       LEFT JOIN LATERAL (SELECT * FROM audit.checkpoint ORDER BY sequence DESC LIMIT 1) AS c ON true
       LEFT JOIN LATERAL (SELECT * FROM audit.verification ORDER BY id DESC LIMIT 1) AS v ON true`,
    );
    if (row === undefined) throw new Error('The database told nothing of the record');
    return {
      lastSeq: row.lastSeq,
      firstAt: row.firstAt === null ? null : toLocalIso(row.firstAt),
      checkpoint: checkpointOf(row),
      verification: verificationOf(row),
    };
  }
}

function checkpointOf({ sequence, seq, signedAt, keyId }: Row): CheckpointView | null {
  if (sequence === null || seq === null || signedAt === null || keyId === null) return null;
  return { sequence, seq, at: toLocalIso(signedAt), keyId };
}

function verificationOf({ verifiedAt, verifiedSeq, sound, finding }: Row): VerificationView | null {
  if (verifiedAt === null || verifiedSeq === null || sound === null) return null;
  return {
    at: toLocalIso(verifiedAt),
    lastSeq: verifiedSeq,
    sound,
    code: finding?.code ?? null,
    seq: finding?.seq ?? null,
  };
}
