const system = require('./jest.system.config');

/** Acts by chance, for some minutes, on the whole running system: a part of `npm test` of its own. */
module.exports = {
  ...system,
  testMatch: ['**/*.property.system.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
