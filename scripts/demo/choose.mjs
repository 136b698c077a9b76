/**
 * Which report is watched on which way in which city; each is taken once. The others are left over.
 *
 * @param {object[]} reports the demo reports
 * @param {import('./paths.mjs').Path[]} paths
 * @returns {{ watched: { path: import('./paths.mjs').Path, report: object }[], others: object[] }}
 * @throws Error when a way has no report left in a city
 */
export function choose(reports, paths) {
  const cities = [...new Set(reports.map(({ city }) => city))];
  const taken = new Set();
  const watched = paths.flatMap((path) =>
    (path.cities ?? cities).map((city) => {
      const report = reports.find((one) => !taken.has(one) && one.city === city && fits(path, one));
      if (report === undefined) throw new Error(`No report of ${city} goes the way ${path.name}`);
      taken.add(report);
      return { path, report };
    }),
  );
  return { watched, others: reports.filter((report) => !taken.has(report)) };
}

const fits = ({ of, fits: also = () => true }, report) =>
  report.expected.path === of && also(report);
