export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  maxWorkers: '100%',
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
  // This one package ships only ECMAScript modules, which Jest reads once they are compiled.
  transformIgnorePatterns: ['/node_modules/(?!wasm-xlsxwriter/)'],
};
