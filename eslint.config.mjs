import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const pure = [
  'ground',
  'plan',
  'log',
  'report',
  'statistics',
  'published',
  'wording',
  'layout',
  'share',
  'verify',
  'sql',
  'locales',
];

/** Whom each room may import from: the way of the data, from the cells to the sheets (docs/design.md). */
const mayImport = {
  ground: [],
  locales: [],
  statistics: ['ground'],
  published: ['statistics', 'ground'],
  plan: ['ground'],
  log: ['ground'],
  report: ['log', 'statistics', 'ground'],
  wording: ['report', 'log', 'statistics', 'published', 'locales', 'ground'],
  layout: ['wording', 'report', 'log', 'plan', 'statistics', 'published', 'locales', 'ground'],
  share: ['layout', 'wording', 'report', 'log', 'plan', 'statistics', 'locales', 'ground'],
  verify: ['layout', 'wording', 'report', 'log', 'plan', 'locales', 'ground'],
  accessibility: ['plan', 'ground'],
  sql: ['report', 'log', 'plan', 'ground'],
  xlsx: ['plan', 'ground'],
  solver: ['statistics'],
  excel: ['plan', 'ground'],
  cli: [
    'xlsx',
    'solver',
    'accessibility',
    'sql',
    'share',
    'verify',
    'layout',
    'wording',
    'report',
    'log',
    'plan',
    'statistics',
    'published',
    'locales',
    'ground',
  ],
  taskpane: [
    'excel',
    'xlsx',
    'solver',
    'share',
    'layout',
    'wording',
    'report',
    'log',
    'plan',
    'statistics',
    'published',
    'locales',
    'ground',
  ],
  workbench: ['verify', 'share', 'xlsx', 'layout', 'wording', 'report', 'log', 'plan', 'locales', 'ground'],
};

/** The plugin's own rules; those of ESLint that it brings along are set above. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([name]) => name.startsWith('office-addins/')),
);

/** Within src/log: from what a log is, by what its cells mean, to the plan of what is read, and to the checks of it. */
const logRooms = {
  model: [],
  vocabulary: ['model'],
  values: ['vocabulary', 'model'],
  columns: ['values', 'vocabulary', 'model'],
  headings: ['values', 'vocabulary', 'model'],
  fitting: ['headings', 'vocabulary', 'model'],
  recognition: ['fitting', 'headings', 'values', 'vocabulary', 'model'],
  registers: ['columns', 'headings', 'values', 'vocabulary', 'model'],
  rows: ['registers', 'columns', 'fitting', 'headings', 'values', 'vocabulary', 'model'],
  planning: [
    'recognition',
    'rows',
    'registers',
    'fitting',
    'columns',
    'headings',
    'values',
    'vocabulary',
    'model',
  ],
  checks: ['planning', 'rows', 'columns', 'fitting', 'values', 'vocabulary', 'model'],
  ledger: ['planning', 'rows', 'fitting', 'headings', 'values', 'vocabulary', 'model'],
};

/** Within host: from the messages and the spreadsheet without a screen to the objects that Office.js asks for. */
const hostRooms = {
  protocol: [],
  univer: [],
  model: ['protocol', 'univer'],
  looks: ['model', 'univer'],
  objects: ['model', 'protocol'],
};

/** The rooms beside it that no file of a room may import. */
const forbiddenRooms = (rooms, room, folder) => ({
  group: Object.keys(rooms)
    .filter((other) => other !== room && !rooms[room].includes(other))
    .map((other) => `**/${other}/**`),
  message: `${folder}/${room} may import from ${['itself', ...rooms[room]].join(', ')} only: data flows one way.`,
});

/** The packages that a folder of src may not import. */
const forbiddenPackages = (folder) =>
  [
    pure.includes(folder) ? ['node:*', 'react', 'react-dom', '@fluentui/*', '@microsoft/*'] : [],
    folder === 'solver' ? [] : ['highs'],
    folder === 'xlsx' ? [] : ['@e965/xlsx', 'wasm-xlsxwriter', 'wasm-xlsxwriter/*', 'fflate'],
  ]
    .filter((group) => group.length > 0)
    .map((group) => ({
      group,
      message: `src/${folder} does without this package: it belongs to an edge.`,
    }));

const restricted = (folder, patterns) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': ['error', { patterns: patterns.filter(({ group }) => group.length > 0) }],
  },
});

const ofSource = (folder) => [forbiddenRooms(mayImport, folder, 'src'), ...forbiddenPackages(folder)];

/** One entry a folder, and one a room within it: the folders and the packages that it may not import. */
const directions = [
  ...Object.keys(mayImport).map((folder) => restricted(`src/${folder}`, ofSource(folder))),
  ...Object.keys(logRooms).map((room) =>
    restricted(`src/log/${room}`, [...ofSource('log'), forbiddenRooms(logRooms, room, 'src/log')]),
  ),
  ...Object.keys(hostRooms).map((room) =>
    restricted(`host/${room}`, [forbiddenRooms(hostRooms, room, 'host')]),
  ),
];

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
      // Until it is compiled, for … of makes an object for each of a million requests.
      '@typescript-eslint/prefer-for-of': 'off',
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
