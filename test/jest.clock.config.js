const base = require('./jest.system.config');

/** What moves the clock of a whole system forward: it has one of its own, and its tests run one after the other. */
module.exports = { ...base, testMatch: ['**/*.clock.spec.ts'] };
