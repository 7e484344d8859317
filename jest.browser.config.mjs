import base from './jest.config.mjs';

/** The tests that drive a real browser: the pane over a fake service, and the workbench from end to end. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/**/*.browser.test.ts', '<rootDir>/test/**/*.e2e.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/startWorkbench.ts',
  globalTeardown: '<rootDir>/test/e2e/stopWorkbench.ts',
  maxWorkers: 2,
};
