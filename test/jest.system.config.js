const base = require('../jest.config');

/** Tests that need the whole running system; STACK_FILE says where it is (`npm test` starts one). */
module.exports = {
  ...base,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.system.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/access/', '\\.property\\.'],
  testTimeout: 60_000,
};
