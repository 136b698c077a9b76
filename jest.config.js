/** Unit tests lie beside their source; those that need the running system have test/jest.system.config.js. */
module.exports = {
  testEnvironment: 'node',
  testTimeout: 30_000,
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/apps/web/',
    '\\.system\\.spec\\.ts$',
    '\\.browser\\.spec\\.ts$',
  ],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^@grid/([^/]+)$': '<rootDir>/libs/$1/index.ts' },
};
