export default {
  testEnvironment: 'node',
  rootDir: 'dist',
  testRegex: '\\.spec\\.js$',
  transform: {},
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/support/start-server.js',
  globalTeardown: '<rootDir>/test/support/stop-server.js',
};
