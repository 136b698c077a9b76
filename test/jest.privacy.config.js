const base = require('./jest.system.config');

/** What looks for personal data in everything that the other tests of the running system left behind: it comes last. */
module.exports = { ...base, testMatch: ['**/*.privacy.spec.ts'] };
