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
    '<rootDir>/test/engine-8.8/',
    '\\.system\\.spec\\.ts$',
    '\\.browser\\.spec\\.ts$',
    '\\.privacy\\.spec\\.ts$',
    '\\.clock\\.spec\\.ts$',
  ],
  transform: {
    '^.+\\.ts$': ['@swc/jest'],
    '/node_modules/.+\\.js$': [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // These come as ES modules only, which Node can require and Jest cannot.
  transformIgnorePatterns: ['/node_modules/(?!(jose|oauth4webapi|openid-client)/)'],
  moduleNameMapper: { '^@grid/([^/]+)$': '<rootDir>/libs/$1/index.ts' },
};
