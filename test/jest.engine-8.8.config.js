const base = require('../jest.config');

/** The diagrams on a newer engine in memory; `npm run test:engine-8.8` starts it and says where it is. */
module.exports = {
  ...base,
  roots: ['<rootDir>/test/engine-8.8'],
  testPathIgnorePatterns: ['/node_modules/', '/target/'],
};
