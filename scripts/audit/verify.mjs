import { walkChain } from './chain.mjs';
import { Anchors, checkCheckpoints, compareWithFile } from './checkpoints.mjs';

/**
 * Checks a chain against its checkpoints.
 *
 * @param {import('./chain.mjs').Source} source
 * @param {{ keys: Map<string, import('node:crypto').KeyObject>, file: object[] | null, fileAfter?: () => Promise<object[]>,
 *   rows: object[], until?: string, see?: (row: import('./chain.mjs').Row) => void }} options
 *   file: the checkpoints of the file outside the database; fileAfter: the same once more behind the chain, when the
 *   system may be running; rows: those in the database, which has to hold them all, or in the export; until:
 *   checkpoints that were made later than this say nothing about the chain at hand
 */
export async function verify(source, { keys, file, fileAfter, rows, until, see = () => {} }) {
  const inFile = checkCheckpoints(file ?? [], keys);
  const inRows = checkCheckpoints(rows, keys);
  const trusted = file === null ? inRows.genuine : inFile.genuine;
  const anchors = new Anchors(trusted.filter(({ at }) => until === undefined || at <= until));
  const chain = await walkChain(source, (row) => {
    anchors.see(row);
    see(row);
  });
  const end = chain.last?.seq ?? 0;
  anchors.end(end);
  const compared = file === null ? [] : await compare(rows, file, fileAfter);
  const findings = [...chain.findings, ...anchors.findings, ...inFile.findings, ...compared];
  if (file === null) {
    findings.push(...inRows.findings);
    if (rows.length > 0) findings.push({ code: 'CHECKPOINT_FILE_MISSING', seq: 1 });
  }
  return {
    findings: findings.sort((a, b) => placeOf(a) - placeOf(b)),
    links: chain.links,
    withheld: chain.withheld,
    last: chain.last,
    checkpoints: trusted.length,
    anchor: anchors.good,
  };
}

async function compare(rows, file, fileAfter) {
  if (fileAfter === undefined) return compareWithFile(rows, { before: [], after: file });
  return compareWithFile(rows, { before: file, after: await fileAfter() });
}

/** What a checkpoint contradicts lies somewhere before it; a finding that names the row comes first. */
const placeOf = ({ code, seq, to }) => (code === 'REWRITTEN' ? to : seq);
