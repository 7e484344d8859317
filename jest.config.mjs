export default {
  testEnvironment: '<rootDir>/test/plainGlobals.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  maxWorkers: '100%',
  // A process that has come to hold so much is replaced by a new one between two suites.
  workerIdleMemoryLimit: '1500MB',
  // In milliseconds. It ends a test that hangs, and says nothing of how fast the machine is.
  testTimeout: 1_200_000,
  // These drive a real Chromium: npm run e2e.
  testPathIgnorePatterns: ['/node_modules/', '\\.(browser|e2e)\\.test\\.ts$'],
  setupFiles: ['<rootDir>/test/propertySeed.ts'],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship only ECMAScript modules, which Jest reads once they are compiled.
  transformIgnorePatterns: ['/node_modules/(?!(?:wasm-xlsxwriter|dt-sql-parser|antlr4ng|antlr4-c3)/)'],
};
