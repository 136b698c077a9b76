const base = require('../jest.config');

/** The access matrix; it needs database and api, described by the file that STACK_FILE names, and no engine. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/access'],
  testMatch: ['**/*.system.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};
