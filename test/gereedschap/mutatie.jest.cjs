/** The tests of the tables themselves; no database is started. */
const { transform } = require('../../jest.config.cjs');

module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/domain/protocol/**/*.test.ts', '<rootDir>/test/domain/vragenlijst.test.ts'],
  transform,
};
