import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { holderOf } from '../demo/officials.mjs';
import { inProject } from '../lib/paths.mjs';

/** Townships whose people work in the bench: two of one county, one of another. */
const townships = ['441802006', '441802007', '441881001'];

const authority = (code) => `${code}-grid-authority`;

/** User names of those who take the decisions. */
export const dispatchers = [
  ...townships.map((code) => holderOf(authority(code), 'dispatcher')),
  ...new Set(townships.map((code) => holderOf(authority(code.slice(0, 6)), 'dispatcher'))),
];

/** Who reviews the reports of a grid. */
export const reviewerOf = (gridCode) => holderOf(authority(gridCode.slice(0, 9)), 'dispatcher');

/** User names of those who report. */
export const reporters = townships.map((code) => holderOf(authority(code), 'gridMember'));

/**
 * Reports without end: the accepted ones of the demo, one after the other, each by the grid member of its township.
 *
 * @returns {Promise<() => { reporter: string, reviewer: string, report: object }>}
 */
export async function endlessReports() {
  const file = inProject('test', 'data', 'demo-reports.json');
  const samples = JSON.parse(await readFile(file, 'utf8')).filter(
    ({ gridCode, expected }) =>
      expected.path === 'closed' && townships.includes(gridCode.slice(0, 9)),
  );
  let next = 0;
  return () => {
    const { categoryCode, gridCode, placeText, description, urgency } =
      samples[next++ % samples.length];
    const capturedAt = new Date(Date.now() - 60_000).toISOString();
    return {
      reporter: holderOf(authority(gridCode.slice(0, 9)), 'gridMember'),
      reviewer: reviewerOf(gridCode),
      report: {
        clientRequestId: randomUUID(),
        categoryCode,
        gridCode,
        placeText,
        description,
        urgency,
        capturedAt,
      },
    };
  };
}
