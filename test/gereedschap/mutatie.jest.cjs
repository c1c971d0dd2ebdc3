/** The pure tests that read the protocol; no database is started. */
const { transform } = require('../../jest.config.cjs');

module.exports = {
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/domain/protocol/**/*.test.ts',
    '<rootDir>/test/domain/{meldbesluit,vragenlijst,besluiten,afhandelen,antwoord,feiten,nazorg}*.test.ts',
  ],
  transform,
};
