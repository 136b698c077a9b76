import { checkpointHash, isSigned, nothingBefore } from './canonical.mjs';

/**
 * Checks the checkpoints by themselves: their signatures, and that each names the one before.
 *
 * @param {Record<string, string>[]} checkpoints in the order of their file
 * @param {Map<string, import('node:crypto').KeyObject>} keys
 * @returns {{ findings: object[], genuine: object[] }} genuine: those that are signed, and follow one another
 */
export function checkCheckpoints(checkpoints, keys) {
  const findings = [];
  const genuine = [];
  let before = null;
  for (const checkpoint of checkpoints) {
    const code = problemOf(checkpoint, keys) ?? gapBefore(checkpoint, before);
    if (code !== null) {
      const { sequence, seq, key_id: key } = checkpoint;
      findings.push({ code, sequence: Number(sequence), seq: Number(seq), key });
    }
    const signed = code === null || code === 'CHECKPOINT_MISSING';
    if (signed) genuine.push(checkpoint);
    before = { sequence: checkpoint.sequence, hash: signed ? checkpointHash(checkpoint) : null };
  }
  return { findings, genuine };
}

function problemOf(checkpoint, keys) {
  const key = keys.get(checkpoint.key_id);
  if (key === undefined) return 'CHECKPOINT_KEY_UNKNOWN';
  return isSigned(checkpoint, key) ? null : 'CHECKPOINT_FORGED';
}

/** A file that was begun anew may go on from a checkpoint that it does not hold. */
function gapBefore({ sequence, previous_checkpoint_hash: previous }, before) {
  if (before === null) {
    return sequence !== '1' || previous === nothingBefore ? null : 'CHECKPOINT_MISSING';
  }
  const follows = Number(sequence) === Number(before.sequence) + 1;
  const names = before.hash === null || previous === before.hash;
  return follows && names ? null : 'CHECKPOINT_MISSING';
}

/** Compares genuine checkpoints with the chain, while the chain goes by. */
export class Anchors {
  #bySeq = new Map();
  findings = [];
  /** The last checkpoint that the chain agrees with, and the first that it does not. */
  good = null;
  bad = null;

  constructor(genuine) {
    for (const checkpoint of genuine) this.#bySeq.set(Number(checkpoint.seq), checkpoint);
  }

  see({ seq, hash }) {
    const checkpoint = this.#bySeq.get(seq);
    if (checkpoint === undefined) return;
    this.#bySeq.delete(seq);
    if (checkpoint.hash === hash) {
      if (this.bad === null) this.good = checkpoint;
      return;
    }
    this.bad ??= checkpoint;
    if (this.bad !== checkpoint) return;
    const from = Number(this.good?.seq ?? 0) + 1;
    const { sequence } = checkpoint;
    this.findings.push({ code: 'REWRITTEN', seq: from, to: seq, sequence: Number(sequence) });
  }

  /** To be called when the chain has ended: what checkpoints cover must be there. @param links the last place */
  end(last) {
    const beyond = [...this.#bySeq.values()].filter(({ seq }) => Number(seq) > last);
    if (beyond.length === 0) return;
    const furthest = beyond.reduce((a, b) => (Number(a.seq) > Number(b.seq) ? a : b));
    const { sequence, seq, at } = furthest;
    this.findings.push({
      code: 'TAIL_MISSING',
      seq: last + 1,
      to: Number(seq),
      sequence: Number(sequence),
      at,
    });
  }
}

/**
 * Compares the checkpoints of the database, or of an export, with those of the file.
 *
 * @param {{ before: object[], after: object[] }} file read before and after the rows: what goes on meanwhile is in the
 *   second only, and a line is written a moment before its row
 * @returns {object[]} findings; rows from before the file was begun cannot be compared
 */
export function compareWithFile(rows, { before, after }) {
  const lines = new Map(after.map((checkpoint) => [checkpoint.sequence, checkpoint]));
  const first = Number(after[0]?.sequence ?? Infinity);
  const findings = [];
  for (const row of rows) {
    const line = lines.get(row.sequence);
    const facts = { sequence: Number(row.sequence), seq: Number(row.seq) };
    if (line === undefined && facts.sequence >= first) {
      findings.push({ code: 'CHECKPOINT_NOT_IN_FILE', ...facts });
    } else if (line !== undefined && !same(line, row)) {
      findings.push({ code: 'CHECKPOINT_ROW_ALTERED', ...facts });
    }
  }
  const kept = new Set(rows.map(({ sequence }) => sequence));
  for (const { sequence, seq } of before.slice(0, -1)) {
    if (kept.has(sequence)) continue;
    findings.push({
      code: 'CHECKPOINT_ROW_MISSING',
      sequence: Number(sequence),
      seq: Number(seq),
    });
  }
  return findings;
}

function same(line, row) {
  return checkpointHash(line) === checkpointHash(row) && line.signature === row.signature;
}
