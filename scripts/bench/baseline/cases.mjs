import { evenly, shares } from '../shares.mjs';

const cities = [
  { city: 'QY', area: '4418', township: '441802006' },
  { city: 'ZJ', area: '3211', township: '321102001' },
];
const urgencies = { urgent: 'urgent', failedVerification: 'urgent', major: 'major' };
const now = '2026-01-05T09:00:00+08:00';

/**
 * What the start message says of each case, in the shares of the bench, in both cities by turns. The engine tells of a user
 * task for which groups it is, not of which case: so the way of the case stands in the names of the authorities.
 *
 * @returns {() => { way: string, facts: Record<string, string | number> }}
 */
export function endlessCases() {
  const nextWay = evenly(shares);
  const counts = {};
  return () => {
    const way = nextWay();
    const count = (counts[way] = (counts[way] ?? -1) + 1);
    const { city, area, township } = cities[count % cities.length];
    const authority = `${way}-grid-authority`;
    return {
      way,
      facts: {
        ...{ city, categoryCode: 'C0102', categoryKind: 'component', categoryClass: '01' },
        gridCode: `${township}007001`,
        townshipCode: township,
        countyCode: `${area}02`,
        ...{ townshipAuthority: authority, countyAuthority: authority, cityAuthority: authority },
        urgency: urgencies[way] ?? 'normal',
        asOf: '2026-01-05',
        handling: way === 'settled' ? 'settled' : 'upload',
        reporterRole: 'gridMember',
        ...{ capturedAt: now, reportedAt: now },
        sampleBucket: (count * 37) % 100,
      },
    };
  };
}

/** The way of the case that a user task belongs to. @param {string[]} groups for which the task is */
export const wayOf = (groups) => groups[0].slice(0, groups[0].indexOf('-'));
