export default {
  testEnvironment: 'node',
  rootDir: 'dist',
  testRegex: '\\.spec\\.js$',
  transform: {},
  testTimeout: 60_000,
  // Most of a test is waiting for a server; a process that ran many of them is slow, and is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '800MB',
  globalSetup: '<rootDir>/test/support/start-server.js',
  globalTeardown: '<rootDir>/test/support/stop-server.js',
};
