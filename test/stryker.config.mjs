const lib = process.env.MUTATION_LIB;
const folder = `.cache/mutation/${lib}`;

/**
 * Changes the domain rules of one lib, one small change at a time, and asks the specs beside them whether they notice.
 * `npm run test:mutation` runs it for each lib. Constants that are made once when a file is loaded (tables, patterns)
 * are left as they are: each change of one would take a fresh start of all specs.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [`libs/${lib}/**/domain/**/*.ts`, '!**/*.spec.ts'],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/jest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  timeoutMS: 3_000,
  concurrency: 2,
  ignorePatterns: ['.cache', '.data', 'dist', 'target', 'apps/web'],
  tempDirName: `${folder}/work`,
  reporters: ['html', 'json'],
  htmlReporter: { fileName: `${folder}/report.html` },
  jsonReporter: { fileName: `${folder}/report.json` },
  allowConsoleColors: false,
};
