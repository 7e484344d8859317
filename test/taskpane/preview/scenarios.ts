import type { PaneError } from '../../../src/taskpane/contract/paneService';
import type { Behaviour } from './fakeService';
import {
  EMPTY,
  FOUND,
  LONG_NAMES,
  NO_LOG,
  NO_USABLE_ROW,
  NOT_OVER,
  ASKING_ALIKE,
  ONLY_QUESTIONS,
  QUESTION_OPEN,
  REGISTERS_ASKING,
  WITHOUT_PREVIOUS,
} from './inspections';
import { COMPUTED, MANY_FINDINGS, STANDING, WITHOUT_FINDINGS } from './reports';

const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

const NORMAL: Behaviour = { inspection: ok(FOUND), report: ok(COMPUTED) };

const ERROR_CODES: readonly PaneError['code'][] = [
  'cellBeingEdited',
  'sheetProtected',
  'workbookProtected',
  'tooLarge',
  'otherWorkbookInFront',
  'refusedByExcel',
  'valuesMissing',
  'requirementSetMissing',
  'coAuthoringConflict',
  'logChanged',
  'noAnswer',
  'noUsableLog',
  'sheetNotFound',
  'unexpected',
];

const failure = (code: PaneError['code']): { readonly ok: false; readonly error: PaneError } => ({
  ok: false,
  error: {
    code,
    sheet: 'Overview',
    detail: code === 'unexpected' ? 'GeneralException at Workbook.worksheets' : '',
  },
});

/** How the fake service behaves, by the name in the page's address. */
export const SCENARIOS: Readonly<Record<string, Behaviour>> = {
  found: NORMAL,
  questions: { ...NORMAL, inspection: ok(QUESTION_OPEN) },
  registers: { ...NORMAL, inspection: ok(REGISTERS_ASKING) },
  askingAlike: { ...NORMAL, inspection: ok(ASKING_ALIKE) },
  onlyQuestions: { ...NORMAL, inspection: ok(ONLY_QUESTIONS) },
  empty: { ...NORMAL, inspection: ok(EMPTY) },
  noLog: { ...NORMAL, inspection: ok(NO_LOG) },
  noUsableRow: { ...NORMAL, inspection: ok(NO_USABLE_ROW) },
  withoutPrevious: { ...NORMAL, inspection: ok(WITHOUT_PREVIOUS) },
  notOver: { ...NORMAL, inspection: ok(NOT_OVER) },
  longNames: { ...NORMAL, inspection: ok(LONG_NAMES) },
  inspecting: {
    ...NORMAL,
    inspectingAt: {
      step: 'readingRows',
      sheet: 'Register of requests (HQ)',
      done: 120_000,
      total: 1_000_000,
    },
  },
  computing: { ...NORMAL, computingAt: { step: 'writingSheets', done: 4, total: 9 } },
  waiting: { ...NORMAL, computingAt: { step: 'waitingForCellEdit' } },
  standing: { ...NORMAL, standing: STANDING },
  standingInFrench: { ...NORMAL, standing: { ...STANDING, language: 'fr' } },
  sheetsDeleted: { ...NORMAL, standing: { ...STANDING, condition: 'sheetsDeleted' } },
  brokenOff: { ...NORMAL, standing: { ...STANDING, condition: 'brokenOff' } },
  published: {
    ...NORMAL,
    selection: [
      ['', 'Requests', 'Positive'],
      ['Office A', '28', '50 %'],
      ['Office B', '40', '51 %'],
    ],
  },
  changed: { ...NORMAL, changes: true },
  withoutFindings: { ...NORMAL, report: ok(WITHOUT_FINDINGS) },
  manyFindings: { ...NORMAL, report: ok(MANY_FINDINGS) },
  manyRequests: { ...NORMAL, countedRequests: 400_000 },
  cannotSave: { ...NORMAL, saveError: { code: 'unexpected', sheet: '', detail: 'SaveSettingsError' } },
  cannotSelect: {
    ...NORMAL,
    selectError: { code: 'sheetNotFound', sheet: 'RFA log', detail: 'ItemNotFound' },
  },
  inspectFails: { ...NORMAL, inspection: failure('tooLarge') },
  ...Object.fromEntries(ERROR_CODES.map((code) => [`error-${code}`, { ...NORMAL, report: failure(code) }])),
};
