/** Node needs --experimental-vm-modules: kysely, pg-boss and jose are ES modules only (see "test" in package.json). */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // With --coverage (npm run check): the domain is tested branch by branch; no number elsewhere.
  collectCoverageFrom: ['src/domain/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { branches: 100 } },
  globalSetup: '<rootDir>/test/globalSetup.ts',
  globalTeardown: '<rootDir>/test/globalTeardown.ts',
  testTimeout: 60_000,
};
