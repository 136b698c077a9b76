import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService, utcText } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { visibleMatters } from '../domain/visible-matters';

const AT_ONCE = 1000;

/** The fields of an entry as the texts that are hashed: libs/audit/README.md. */
const ENTRY = `jsonb_build_object('id', e.id::text, 'at', audit.utc(e.at), 'account_id', e.account_id::text,
  'post_id', e.post_id::text, 'acting_for_account_id', e.acting_for_account_id::text, 'action', e.action,
  'outcome', e.outcome, 'code', e.code, 'case_id', e.case_id::text, 'task_key', e.task_key::text,
  'element_id', e.element_id, 'article', e.article, 'old_value', e.old_value::text,
  'new_value', e.new_value::text, 'detail', e.detail::text, 'request_id', e.request_id,
  'source_address', e.source_address)`;

interface LinkLine {
  readonly seq: string;
  readonly line: object;
}

/** Hands out the whole chain so that anybody can verify it without us (`npm run audit:verify -- --file`). */
@Injectable()
export class ExportRecord {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Lines of JSON: what this is, one line for each link up to now, then the signed checkpoints. An entry of a matter that
   * the reader does not see is withheld; its hash stands in its place. The export itself is on record. It says it was
   * made before the end of the chain is looked up: a verifier leaves aside checkpoints that were signed later.
   */
  async execute(actor: Actor): Promise<AsyncIterable<string>> {
    const madeAt = this.clock.now();
    const [end] = await this.dataSource.query<{ seq: string }[]>(
      'SELECT coalesce(max(seq), 0) AS seq FROM audit.link',
    );
    const last = end?.seq ?? '0';
    await this.audit.recordAlone({
      action: 'record.export',
      outcome: 'done',
      detail: { upTo: last },
    });
    const manifest = {
      type: 'manifest',
      format: 'grid-audit-export-1',
      made_at: utcText(madeAt),
      made_by: actor.accountId,
      last_seq: last,
    };
    return this.lines(actor, manifest, last);
  }

  private async *lines(actor: Actor, manifest: object, last: string): AsyncIterable<string> {
    yield line(manifest);
    yield* this.links(actor, last);
    const checkpoints = await this.dataSource.query<object[]>(
      `SELECT 'checkpoint' AS type, 'grid-audit-checkpoint-1' AS format, sequence, seq,
         encode(hash, 'hex') AS hash, entries, audit.utc(at) AS at,
         encode(previous_checkpoint_hash, 'hex') AS previous_checkpoint_hash, key_id,
         translate(encode(signature, 'base64'), E'\\n', '') AS signature
       FROM audit.checkpoint WHERE seq <= $1 ORDER BY sequence`,
      [last],
    );
    for (const checkpoint of checkpoints) yield line(checkpoint);
  }

  private async *links(actor: Actor, last: string): AsyncIterable<string> {
    const visible = visibleMatters(actor, 3);
    let after = '0';
    for (;;) {
      const rows = await this.dataSource.query<LinkLine[]>(
        `SELECT l.seq, jsonb_build_object('type', 'link', 'seq', l.seq::text, 'entry_id', l.entry_id::text,
           'entry_hash', encode(l.entry_hash, 'hex'), 'previous', encode(l.previous, 'hex'),
           'hash', encode(l.hash, 'hex'))
           || CASE WHEN ${visible.sql} THEN jsonb_build_object('entry', ${ENTRY})
              ELSE '{"withheld": true}' END AS line
         FROM audit.link AS l
         JOIN audit.entry AS e ON e.id = l.entry_id
         ${visible.joins}
         WHERE l.seq > $1 AND l.seq <= $2 ORDER BY l.seq LIMIT ${AT_ONCE}`,
        [after, last, ...visible.parameters],
      );
      for (const row of rows) yield line(row.line);
      const end = rows.at(-1);
      if (end === undefined) return;
      after = end.seq;
    }
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
