import type { KeyObject } from 'node:crypto';
import type { Clock } from '@grid/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditService } from '../audit.service';
import { utcText } from '../domain/canonical';
import {
  checkpointHash,
  isSignedBy,
  keyIdOf,
  NO_CHECKPOINT,
  signCheckpoint,
  type SignedCheckpoint,
} from '../domain/checkpoint';
import { checkCompleteness, type ChainFinding, checkLinks } from '../verify/chain-check';
import type { CheckpointFile } from './checkpoint-file';
import { hashAt, head, insertCheckpoint, lastCheckpoint, lockCheckpoints } from './checkpoint-rows';

/** Why the record needs a person to look at it. */
export type AlarmCode =
  | ChainFinding['code']
  | 'CHECKPOINT_FORGED'
  | 'CHECKPOINT_FILE_LOST'
  | 'CHECKPOINT_FILE_CUT'
  | 'CHECKPOINT_ROWS_MISSING';

/** An alarm; `stops` when no checkpoint may be signed any more, because it would make a false chain look right. */
export interface RecordAlarm {
  readonly code: AlarmCode;
  readonly stops: boolean;
  readonly seq?: string | undefined;
  readonly entryId?: string | undefined;
}

/** What `CheckpointKeeper` works with. */
export interface CheckpointTools {
  readonly dataSource: DataSource;
  readonly audit: AuditService;
  readonly clock: Clock;
  readonly file: CheckpointFile;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** Tells whoever runs the system; called once for each alarm. */
  readonly onAlarm: (alarm: RecordAlarm) => void;
}

/**
 * Signs from time to time how far the chain has come, in a file outside the database and in the database, and never
 * over a chain that is not the one it signed before. What is not as it was is an alarm and goes on record; recording
 * itself goes on.
 */
export class CheckpointKeeper {
  private opened = false;
  private last: SignedCheckpoint | null = null;
  private stoppedBy: RecordAlarm | null = null;

  constructor(private readonly tools: CheckpointTools) {}

  /** The alarm because of which nothing is signed any more; null while all is well. */
  get alarm(): RecordAlarm | null {
    return this.stoppedBy;
  }

  /**
   * Signs what has come since the last checkpoint, if anything has; the first time it compares file and database.
   * @returns whether there is a new checkpoint
   */
  async advance(): Promise<boolean> {
    if (!this.opened) await this.open();
    if (this.stoppedBy !== null) return false;
    try {
      const next = await this.tools.dataSource.transaction((manager) => this.signNext(manager));
      if (next === null) return false;
      if ('code' in next) {
        await this.raise({ ...next, stops: true });
        return false;
      }
      this.last = next;
      return true;
    } catch (error) {
      this.opened = false;
      throw error;
    }
  }

  /** Looks at the whole chain and puts down what was found. Does nothing while an alarm stands. */
  async verify(stopping: () => boolean): Promise<void> {
    if (this.stoppedBy !== null) return;
    const { manager } = this.tools.dataSource;
    const end = await head(manager);
    const finding =
      (await checkLinks(manager, 1, end.seq, stopping)) ?? (await checkCompleteness(manager));
    if (stopping()) return;
    if (finding !== null) await this.raise({ ...finding, stops: true });
    else await this.note(end.seq, null);
  }

  private async open(): Promise<void> {
    const { file, publicKey, dataSource } = this.tools;
    const inFile = await file.last();
    const inDatabase = await lastCheckpoint(dataSource.manager);
    await file.keep(publicKey);
    const finding = await this.firstFinding([inFile, inDatabase]);
    if (finding === null) this.last = await this.reconcile(inFile, inDatabase);
    else await this.raise({ ...finding, stops: true });
    this.opened = true;
  }

  /** Why these are not to be gone on from: one was not signed by us, or is not of this chain. */
  private async firstFinding(
    checkpoints: readonly (SignedCheckpoint | null)[],
  ): Promise<Pick<RecordAlarm, 'code' | 'seq'> | null> {
    for (const checkpoint of checkpoints) {
      if (checkpoint !== null && !(await this.isOurs(checkpoint))) {
        return { code: 'CHECKPOINT_FORGED', seq: checkpoint.seq };
      }
    }
    for (const checkpoint of checkpoints) {
      const finding = await this.notInChain(this.tools.dataSource.manager, checkpoint);
      if (finding !== null) return finding;
    }
    return null;
  }

  /** The checkpoint to go on from. A file that is one ahead was written just before a crash. */
  private async reconcile(
    inFile: SignedCheckpoint | null,
    inDatabase: SignedCheckpoint | null,
  ): Promise<SignedCheckpoint | null> {
    if (inFile === null) {
      if (inDatabase !== null) await this.raise({ code: 'CHECKPOINT_FILE_LOST', stops: false });
      return inDatabase;
    }
    const ahead = Number(inFile.sequence) - Number(inDatabase?.sequence ?? 0);
    if (ahead < 0) {
      await this.raise({ code: 'CHECKPOINT_FILE_CUT', stops: false, seq: inFile.seq });
      return inDatabase;
    }
    if (ahead > 1) await this.raise({ code: 'CHECKPOINT_ROWS_MISSING', stops: false });
    if (ahead === 1) await insertCheckpoint(this.tools.dataSource.manager, inFile);
    return inFile;
  }

  private async isOurs(checkpoint: SignedCheckpoint): Promise<boolean> {
    const { file, publicKey } = this.tools;
    const key =
      checkpoint.key_id === keyIdOf(publicKey)
        ? publicKey
        : await file.publicKey(checkpoint.key_id);
    return key !== null && isSignedBy(checkpoint, key);
  }

  private async notInChain(
    manager: EntityManager,
    checkpoint: SignedCheckpoint | null,
  ): Promise<ChainFinding | null> {
    if (checkpoint === null) return null;
    const { seq, hash } = checkpoint;
    return (await hashAt(manager, seq)) === hash ? null : { code: 'CHECKPOINT_NOT_IN_CHAIN', seq };
  }

  /** The file is written before the transaction ends, so the database never holds what the file does not. */
  private async signNext(manager: EntityManager): Promise<SignedCheckpoint | ChainFinding | null> {
    await lockCheckpoints(manager);
    if (await this.otherWasFaster(manager)) return null;
    const { clock, file, privateKey, publicKey } = this.tools;
    const end = await head(manager);
    const covered = Number(this.last?.seq ?? 0);
    if (end.seq === covered) return null;
    const finding =
      (await this.notInChain(manager, this.last)) ??
      (await checkLinks(manager, covered + 1, end.seq));
    if (finding !== null) return finding;
    const checkpoint = signCheckpoint(
      {
        sequence: String(Number(this.last?.sequence ?? 0) + 1),
        seq: String(end.seq),
        hash: end.hash,
        entries: String(end.seq - covered),
        at: utcText(clock.now()),
        previous_checkpoint_hash: this.last === null ? NO_CHECKPOINT : checkpointHash(this.last),
        key_id: keyIdOf(publicKey),
      },
      privateKey,
    );
    await insertCheckpoint(manager, checkpoint);
    await file.append(checkpoint);
    return checkpoint;
  }

  /** Another process that shares the file has signed in the meantime: go on from there, the next time. */
  private async otherWasFaster(manager: EntityManager): Promise<boolean> {
    const newest = await lastCheckpoint(manager);
    const faster = Number(newest?.sequence ?? 0) > Number(this.last?.sequence ?? 0);
    if (faster) this.opened = false;
    return faster;
  }

  private async raise(alarm: RecordAlarm): Promise<void> {
    const { code, stops, seq, entryId } = alarm;
    if (stops) this.stoppedBy = alarm;
    this.tools.onAlarm(alarm);
    await this.tools.audit.recordAlone({
      action: 'audit.alarm',
      outcome: 'failed',
      code,
      detail: { ...(seq !== undefined && { seq }), ...(entryId !== undefined && { entryId }) },
    });
    if (stops) await this.note((await head(this.tools.dataSource.manager)).seq, alarm);
  }

  private async note(lastSeq: number, alarm: RecordAlarm | null): Promise<void> {
    await this.tools.dataSource.query(
      'INSERT INTO audit.verification (at, last_seq, sound, finding) VALUES ($1, $2, $3, $4)',
      [
        this.tools.clock.now(),
        lastSeq,
        alarm === null,
        alarm === null
          ? null
          : JSON.stringify({ code: alarm.code, seq: alarm.seq, entryId: alarm.entryId }),
      ],
    );
  }
}
