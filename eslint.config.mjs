import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const pure = ['ground', 'plan', 'log', 'report', 'statistics', 'wording', 'layout', 'locales'];

/** Whom each room may import from: the way of the data, from the cells to the sheets (docs/design.md). */
const mayImport = {
  ground: [],
  locales: [],
  statistics: ['ground'],
  plan: ['ground'],
  log: ['ground'],
  report: ['log', 'statistics', 'ground'],
  wording: ['report', 'log', 'locales', 'ground'],
  layout: ['wording', 'report', 'log', 'plan', 'locales', 'ground'],
  xlsx: ['plan', 'ground'],
  excel: ['plan', 'ground'],
  cli: ['xlsx', 'layout', 'wording', 'report', 'log', 'plan', 'statistics', 'locales', 'ground'],
  taskpane: [
    'excel',
    'xlsx',
    'layout',
    'wording',
    'report',
    'log',
    'plan',
    'statistics',
    'locales',
    'ground',
  ],
  workbench: ['xlsx', 'layout', 'wording', 'report', 'log', 'plan', 'locales', 'ground'],
};

/** The plugin's own rules; those of ESLint that it brings along are set above. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

/** One entry a folder: the folders of the project, and the packages, that it may not import. */
const directions = Object.entries(mayImport).map(([folder, others]) => {
  const forbidden = Object.keys(mayImport).filter((other) => other !== folder && !others.includes(other));
  const packages = pure.includes(folder)
    ? ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*']
    : [];
  const files = folder === 'xlsx' ? [] : ['@e965/xlsx', 'wasm-xlsxwriter', 'wasm-xlsxwriter/*', 'fflate'];
  const patterns = [
    {
      group: forbidden.map((other) => `**/${other}/**`),
      message: `src/${folder} may import from ${['itself', ...others].join(', ')} only: data flows one way.`,
    },
    ...[packages, files]
      .filter((group) => group.length > 0)
      .map((group) => ({
        group,
        message: `src/${folder} does without this package: it belongs to an edge.`,
      })),
  ];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

const clockAndMachine = [
  {
    name: 'Date',
    message: 'A calendar day is a whole number here (src/ground/calendarDay.ts); today is passed in.',
  },
  { name: 'Intl', message: 'The locale of the machine must not show in the report; use src/locales.' },
  { name: 'console', message: 'The core gives values; only the edges print.' },
  { name: 'process', message: 'The core knows no Node.' },
  { name: 'Buffer', message: 'The core knows no Node.' },
  { name: 'window', message: 'The core knows no page.' },
  { name: 'document', message: 'The core knows no page.' },
  { name: 'Office', message: 'Only src/excel touches Office.js.' },
  { name: 'Excel', message: 'Only src/excel touches Office.js.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...directions,
  {
    // What a file holds may be 32,767 blanks in one cell: no pattern takes more than linear time on it.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-globals': ['error', ...clockAndMachine],
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleString', message: 'The locale of the machine must not show; use src/locales.' },
        {
          property: 'localeCompare',
          message: 'The locale of the machine must not show; compare code units.',
        },
      ],
    },
  },
  {
    // SheetJS is as large as the pane: it comes with import() when the first file is added.
    files: ['src/taskpane/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/xlsx/**'], allowTypeImports: true, message: 'Load it with import().' }] },
      ],
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ['src/**/*.tsx'] },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'jest',
          property: 'setTimeout',
          message: 'All tests have one limit, in jest.config.mjs: a test is not decided by a slow machine.',
        },
      ],
    },
  },
  {
    files: ['**/*.{mjs,js,cjs}'],
    languageOptions: { globals: globals.node },
    extends: [tseslint.configs.disableTypeChecked],
  },
);
