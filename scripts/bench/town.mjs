import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { officesOf } from '../demo/offices.mjs';
import { inProject } from '../lib/paths.mjs';
import { evenly, shares } from './shares.mjs';

/** Townships whose people work in the bench, by city: two of one county each. */
const townships = { QY: ['441802006', '441802007'], ZJ: ['321102001', '321102003'] };

const all = Object.values(townships).flat();
const offices = all.map(officesOf);
const each = (names) => [...new Set(names)];

/**
 * Who sits at which desk, by user name, and how often they look when nothing is to do. Major incidents of 清远 are
 * dispatched by the city (QY21.1).
 */
export const desks = [
  ...each(offices.map((office) => office.townshipDispatcher)).map((username) =>
    desk(username, 250),
  ),
  ...each(offices.map((office) => office.countyDispatcher)).map((username) => desk(username, 250)),
  ...each(offices.map((office) => office.gridMember)).map((username) => desk(username, 500)),
  ...each(offices.map((office) => office.countyHead)).map((username) => desk(username, 1_000)),
  desk(officesOf(townships.QY[0]).cityDispatcher, 1_000),
];

function desk(username, lookEveryMs) {
  return { username, lookEveryMs };
}

/** User names of those who report. */
export const reporters = offices.map(({ gridMember }) => gridMember);

/** The department of the county of each township that objects to what it gets, and the one that never gets it done. */
export const departmentFunctions = { objecting: 'letters-visits', unable: 'finance' };

/** @returns {string[]} the codes of the counties in which the bench takes place */
export const counties = each(offices.map(({ countyCode }) => countyCode));

/** Which report of the demo stands for a way. */
const stands = {
  settled: ({ expected, handling }) => expected.path === 'settledOnSpot' && handling === 'settled',
  failedVerification: ({ expected, city, urgency }) =>
    expected.path === 'failedVerification' && (city === 'ZJ' || urgency === 'urgent'),
};

/**
 * Reports without end, in the shares of the bench, in both cities by turns: those of the demo, told of the townships of the
 * bench, each by the grid member there.
 *
 * @returns {Promise<() => { way: string, reporter: string, reviewer: string, report: object }>}
 */
export async function endlessReports() {
  const file = inProject('test', 'data', 'demo-reports.json');
  const reports = JSON.parse(await readFile(file, 'utf8'));
  const cities = Object.keys(townships);
  const nextWay = evenly(shares);
  const counts = {};
  return () => {
    const way = nextWay();
    const count = (counts[way] = (counts[way] ?? -1) + 1);
    const city = cities[count % cities.length];
    const turn = Math.floor(count / cities.length);
    const township = townships[city][turn % townships[city].length];
    const { gridMember, townshipDispatcher } = officesOf(township);
    const samples = samplesOf(reports, city, way);
    const grids = reports.filter(({ gridCode }) => gridCode.startsWith(township));
    return {
      way,
      reporter: gridMember,
      reviewer: townshipDispatcher,
      report: {
        ...fieldsOf(samples[turn % samples.length]),
        gridCode: grids[turn % grids.length].gridCode,
        clientRequestId: randomUUID(),
        capturedAt: new Date(Date.now() - 60_000).toISOString(),
      },
    };
  };
}

function samplesOf(reports, city, way) {
  const fits = stands[way] ?? (({ expected }) => expected.path === way);
  return reports.filter((report) => report.city === city && fits(report));
}

const fieldsOf = ({ categoryCode, placeText, description, urgency, handling, resultText }) => ({
  ...{ categoryCode, placeText, description, urgency, handling },
  ...(resultText === undefined ? {} : { resultText }),
});
