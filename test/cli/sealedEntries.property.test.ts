import fc from 'fast-check';
import { jsonReport } from '../../src/cli/jsonReport';
import { textReport } from '../../src/cli/textReport';
import type { CellValue, WorkbookOutline } from '../../src/ground/outline';
import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import { otherSheets } from '../../src/log/planning/otherSheets';
import { warrants } from '../../src/log/registers/warrants';
import { type RowSource, WorkbookReading } from '../../src/log/workbookReading';
import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import { SHARED_BREAKDOWNS } from '../../src/share/shareOptions';
import { shareReport } from '../../src/share/shareReport';
import type { SolveProgram } from '../../src/statistics/disclosure/linearProgram';
import { inspectionOf } from '../../src/taskpane/computation/inspection';
import { type Rows, TODAY, workbookOf } from '../log/workbookOf';

/** Without it, what is small in a breakdown stays out, as it would be withheld. */
const NO_SOLVER: SolveProgram = () => ({ status: 'unknown' });

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 12);

const MARKER = 'QZX';
/** Days of 2004, the year of the entries under seal alone. */
const SEALED_SERIALS = [38110, 38111];
const LEAK = new RegExp(`.{0,60}(?:${MARKER}|\\b2004\\b|\\b(?:${SEALED_SERIALS.join('|')})\\b).{0,60}`, 'gu');

const LOG_SHEET = 'RFCs of the Registry, headquarters';
const LOG_HEADINGS = ['Reference', 'Date sent', 'Date of reply', 'Addressee', 'Outcome', 'Remarks'];
const LOG: Rows = [
  LOG_HEADINGS,
  ...Array.from({ length: 12 }, (_, index): readonly CellValue[] => [
    `RFC-${index + 1}`,
    44900 + index,
    44950 + 2 * index,
    `State ${index % 5}`,
    index % 3 === 0 ? 'Negative' : 'Positive',
    null,
  ]),
];

/** What a column says of an entry that is public, and of one that is not or not yet. */
interface PublicityWords {
  readonly headings: readonly string[];
  readonly isPublic: readonly CellValue[];
  readonly isSealed: readonly CellValue[];
}

const AFTER_PERIOD = ['2023-09-16', '2099-01-01', '16/09/2023'];
const NEVER: readonly CellValue[] = [
  null,
  '–',
  'under seal',
  'sous scellés',
  'sealed',
  'TBC',
  '?',
  'not yet',
  'non',
];
const PUBLICITY: readonly PublicityWords[] = [
  {
    headings: ['Unsealed on', 'Public since', 'Date of unsealing', 'Levée des scellés', 'Rendu public le'],
    isPublic: ['2014-01-12', 41000, 'Public'],
    isSealed: [...NEVER, ...AFTER_PERIOD],
  },
  {
    headings: ['Status', 'Statut', 'Status of warrant'],
    isPublic: ['Public', 'Unsealed', 'Scellés levés'],
    isSealed: [...NEVER, 'At large', 'en fuite', 'Ex parte', 'not public', 'non public'],
  },
  {
    headings: ['Classification', 'Confidentialité', 'Security classification'],
    isPublic: ['Public', 'Public (redacted version)'],
    isSealed: [null, 'Confidential', 'Secret', 'ICC internal', 'Confidentiel', 'Under seal ex parte'],
  },
  {
    headings: ['Under seal', 'Sous scellés'],
    isPublic: ['No', 'non'],
    isSealed: [null, 'Yes', 'oui', 'x', 'since'],
  },
];
/** Without a column that says it, no entry is public. */
const NO_PUBLICITY: PublicityWords = { headings: [], isPublic: [], isSealed: [null] };

type Held = 'person' | 'situation' | 'issued' | 'ended' | 'publicity' | 'remark';

interface Column {
  readonly held: Held;
  readonly heading: string;
}

interface Entry {
  readonly isSealed: boolean;
  readonly said: CellValue;
  readonly dayForm: 'serial' | 'text' | 'unreadable';
  readonly ended: CellValue;
  readonly isBlankBefore: boolean;
}

interface Register {
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
  readonly title: string | undefined;
  readonly hasHeadings: boolean;
}

let marks = 0;
function marked(text: string): string {
  marks += 1;
  return `${text} ${MARKER}${marks}`;
}

function cellOf(held: Held, { isSealed, said, dayForm, ended }: Entry): CellValue {
  switch (held) {
    case 'person':
      return isSealed ? marked('Person') : 'Public person';
    case 'situation':
      return isSealed ? marked('Situation in') : 'Situation I';
    case 'issued':
      if (!isSealed) return '2012-02-03';
      if (dayForm === 'serial') return SEALED_SERIALS[0] ?? 0;
      return dayForm === 'text' ? '4 May 2004' : marked('spring');
    case 'ended':
      return isSealed && typeof ended === 'string' ? marked(ended) : null;
    case 'publicity':
      return isSealed && typeof said === 'string' && /^[a-z]/u.test(said) ? marked(said) : said;
    case 'remark':
      return isSealed ? marked('see') : null;
  }
}

function rowsOf({ columns, entries, title, hasHeadings }: Register): Rows {
  return [
    ...(title === undefined ? [] : [[title], []]),
    ...(hasHeadings ? [columns.map(({ heading }) => heading)] : []),
    ...entries.flatMap((entry) => {
      const cells = columns.map(({ held }) => cellOf(held, entry));
      return entry.isBlankBefore ? [[], cells] : [cells];
    }),
  ];
}

const fieldHeading = (field: 'person' | 'situation' | 'issued' | 'ended'): fc.Arbitrary<string> =>
  fc.constantFrom(...warrants.fields[field].headings);

function entryOf(words: PublicityWords): fc.Arbitrary<Entry> {
  const canBePublic = words.isPublic.length > 0;
  return fc
    .record({
      isSealed: canBePublic ? fc.boolean() : fc.constant(true),
      publicWord: canBePublic ? fc.constantFrom(...words.isPublic) : fc.constant(null),
      sealedWord: fc.constantFrom(...words.isSealed),
      dayForm: fc.constantFrom('serial' as const, 'text' as const, 'unreadable' as const),
      ended: fc.constantFrom(null, 'reported dead, not confirmed', 'arrested'),
      isBlankBefore: fc.boolean(),
    })
    .map(({ publicWord, sealedWord, ...entry }) => ({
      ...entry,
      said: entry.isSealed ? sealedWord : publicWord,
    }));
}

const TITLES = [
  'Warrants of arrest',
  'Mandats d’arrêt',
  'Public and sealed warrants',
  'ICC warrants – sous scellés',
];

function registerOf(words: PublicityWords): fc.Arbitrary<Register> {
  const named = fc.record({
    person: fieldHeading('person'),
    situation: fieldHeading('situation'),
    issued: fieldHeading('issued'),
    ended: fieldHeading('ended'),
    publicity: words.headings.length > 0 ? fc.constantFrom(...words.headings) : fc.constant(''),
    remark: fc.constantFrom('Remarks', 'Observations', '', 'Notes'),
  });
  const held: readonly Held[] = ['person', 'situation', 'issued', 'ended', 'publicity', 'remark'];
  const used = held.filter((one) => one !== 'publicity' || words.headings.length > 0);
  return fc.record({
    columns: fc
      .tuple(named, fc.shuffledSubarray([...used], { minLength: used.length }))
      .map(([headings, order]) => order.map((one) => ({ held: one, heading: headings[one] }))),
    entries: fc.array(entryOf(words), { minLength: 1, maxLength: 4 }),
    title: fc.constantFrom(...TITLES),
    hasHeadings: fc.boolean(),
  });
}

type Sheets = Readonly<Record<string, Rows>>;

const PLACES = ['own sheet', 'below', 'directly below', 'above', 'beside', 'two registers'] as const;

function sheetsOf(place: (typeof PLACES)[number], name: string, first: Register, second: Register): Sheets {
  const rows = rowsOf(first);
  const untitled = rowsOf({ ...first, title: undefined, hasHeadings: true });
  switch (place) {
    case 'own sheet':
      return { [LOG_SHEET]: LOG, [name]: rows };
    case 'below':
      return { [LOG_SHEET]: [...LOG, [], ...rows] };
    case 'directly below':
      return { [LOG_SHEET]: [...LOG, ...(rows[0]?.length === 1 ? rows : untitled)] };
    case 'above':
      return { [LOG_SHEET]: [...rowsOf({ ...first, hasHeadings: true }), [], ...LOG] };
    case 'beside':
      return { [LOG_SHEET]: beside(LOG, rowsOf({ ...first, hasHeadings: true })) };
    case 'two registers':
      return { [LOG_SHEET]: LOG, [name]: [...rows, [], ...rowsOf({ ...second, hasHeadings: true })] };
  }
}

function beside(left: Rows, right: Rows): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? LOG_HEADINGS.map(() => null);
    return [...row, null, ...(right[index] ?? [])];
  });
}

/** The sheet of a register says in its name what it is, or names a person besides. */
const NAMES = ['Warrants', 'Mandats', 'Arrest warrants', `Warrant ${MARKER}`, `${MARKER} – mandat`];

const workbooks = fc
  .constantFrom(...PUBLICITY, NO_PUBLICITY)
  .chain((words) => fc.tuple(registerOf(words), registerOf(words)))
  .chain(([first, second]) =>
    fc.record({
      sheets: fc
        .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...NAMES))
        .map(([place, name]) => sheetsOf(place, name, first, second)),
      // Recognition sees the first rows only.
      headRows: fc.constantFrom(1000, 14, 8),
      language: fc.constantFrom('en' as const, 'fr' as const),
    }),
  );

function outlineOf(sheets: Sheets, headRows: number): WorkbookOutline {
  const whole = workbookOf(sheets);
  const shortened = whole.sheets.map((sheet) => ({
    ...sheet,
    head: { ...sheet.head, rows: sheet.head.rows.slice(0, headRows) },
  }));
  return { ...whole, sheets: shortened };
}

function sourceOf(sheets: Sheets): RowSource {
  return {
    rows: (sheet, { firstRow, lastRow }, columns) => {
      const rows = (sheets[sheet] ?? []).slice(firstRow, lastRow + 1);
      return [{ firstRow, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }];
    },
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return [...held] as unknown;
    return ArrayBuffer.isView(held) ? [...(held as Int32Array)] : held;
  });
}

/** All that anybody is shown of a workbook, by where. */
function shown(sheets: Sheets, headRows: number, language: 'en' | 'fr'): Readonly<Record<string, string>> {
  const outline = outlineOf(sheets, headRows);
  const reading = new WorkbookReading(outline, [], []);
  reading.readAll(sourceOf(sheets), 1900, TODAY);
  const read = reading.finish();
  const { logs, registers, issues, plan } = read;
  const others = [otherSheets(plan)];
  const period = periodStartingIn(2022);
  const report = computeReport({ logs, period, today: TODAY, issues, otherSheets: others, registers });
  const messages = messagesOf(language);
  return {
    json: jsonReport(report, messages),
    text: textReport(report, messages),
    sheets: textOf(planReport(report, messages)),
    ...Object.fromEntries(
      SHARED_BREAKDOWNS.map((by) => [
        `shared by ${by}`,
        textOf(shareReport(report, { by, threshold: 3, solve: NO_SOLVER }, messages)),
      ]),
    ),
    pane: textOf(inspectionOf([{ ...read, added: null }], TODAY)),
    progress: textOf(reading.plan.parts.map(({ shownSheet }) => shownSheet)),
    proposed: textOf(plan.recognised.map(({ profile }) => profile)),
    answers: textOf(read.registerAnswers),
  };
}

test('of random registers, wherever they stand, nothing that is not public by the period’s end is shown', () => {
  fc.assert(
    fc.property(workbooks, ({ sheets, headRows, language }) => {
      const texts = Object.entries(shown(sheets, headRows, language));
      const leaks = texts.flatMap(([where, text]) =>
        [...text.matchAll(LEAK)].map(([found]) => `${where}: ${found}`),
      );
      expect(leaks).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
