const unit = require('../jest.config.js');

/** The specs beside the domain rules of one lib, which `MUTATION_LIB` names; they need nothing but Node. */
module.exports = {
  ...unit,
  roots: [`<rootDir>/libs/${process.env.MUTATION_LIB}`],
  testMatch: ['**/domain/**/*.spec.ts'],
};
