const base = require('../jest.config');

/** Tests in a real browser against the whole running system; STACK_FILE says where it is. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.browser.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
