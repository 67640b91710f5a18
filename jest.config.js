/** What both projects share: ESM, TypeScript through swc, and the import names of the sources (`#lib/file.js`). */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^#(.*)\\.js$': '<rootDir>/libs/$1.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  // Two: one of them mostly waits for the servers.
  maxWorkers: 2,
  // For all: Jest does not heed it inside a project.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tests/support/summary-reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/libs/indicators/catalogue/'],
      testMatch: ['<rootDir>/apps/**/*.spec.ts', '<rootDir>/libs/**/*.spec.ts', '<rootDir>/samples/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      // What an indicator's SQL gives is asked of a real database, beside the SQL.
      testMatch: ['<rootDir>/tests/**/*.spec.ts', '<rootDir>/libs/indicators/catalogue/**/*.spec.ts'],
      // Only when this project has something to run: unit specs alone start no server.
      globalSetup: '<rootDir>/tests/support/global-setup.js',
      globalTeardown: '<rootDir>/tests/support/global-teardown.js',
    },
  ],
};
