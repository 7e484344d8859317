import fc from 'fast-check';
import type { CellValue } from '../../../src/ground/outline';
import { plainRow } from '../../report/logRows';
import { dayAfter, type IsoDay, isDay, serialOf } from '../../report/naiveCalendar';
import type { PlainField, PlainLog, PlainRow } from '../../report/naiveOracle';
import type { Rows } from '../workbookOf';
import { frenchDate, shortEnglishDate } from './words';

type Line = readonly CellValue[];

// ------------------------------------------------------------------------------------------- sheets of any content

export interface Grid {
  readonly rows: Rows;
  readonly sheet: string;
  readonly name: string;
}

const HEADING_WORDS = [
  'Reference',
  'Ref. No.',
  'No.',
  'Référence',
  'Date sent',
  'Sent on',
  'Date',
  'Envoyée le',
  'Date of reply',
  'Reply',
  'Réponse',
  'Replied on',
  'Recorded on',
  'Outcome',
  'Suite donnée',
  'Status',
  'Type of request',
  'Category',
  'Kind',
  'Organ',
  'Origin',
  'Requested State',
  'Addressee',
  'Destinataire',
  'Situation',
  'Section',
  'Request',
  'Remarks',
  'Days',
  'Deadline',
];

const TITLE_WORDS = [
  'HQ RFC',
  'Registry – requests for cooperation',
  'Country Office',
  'OTP requests for assistance',
  'Notifications of missions',
  'Headquarters',
  'Greffe – siège – demandes de coopération',
  '2023',
  'October 2022',
  'Mars (3)',
  'Total',
  'Sous-total',
  'Page 1 of 3',
  'Last updated:',
  'Key',
];

const VALUE_WORDS = [
  'RFC',
  'RFA',
  'Notification of mission',
  'Defence',
  'Victims',
  'Arrest and surrender',
  'Positive',
  'Pending',
  'n/a',
  'Refused',
  'Belgium',
  'HQ',
  'Country Office',
  'HQ/2022/001',
  'HQ/2022/002',
  'HQ/2023/003',
  '2022-10-03',
  '03/04/2023',
  '19/09/2022',
  '1er mars 2023',
  '12-Jan-23',
  '?',
  '#N/A',
  'idem',
  '"',
  'le 12',
  '13/2',
  'not sent',
];

function anyCell(): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constantFrom<CellValue>(...VALUE_WORDS) },
    { weight: 4, arbitrary: fc.integer({ min: 44400, max: 45400 }) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(...HEADING_WORDS, ...TITLE_WORDS) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.boolean() },
  );
}

function headingCell(): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<CellValue>(...HEADING_WORDS) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  );
}

function anyLine(width: number): fc.Arbitrary<Line> {
  const ofCells = (cell: fc.Arbitrary<CellValue>): fc.Arbitrary<Line> =>
    fc.array(cell, { minLength: width, maxLength: width });
  const title = fc
    .tuple(fc.constantFrom(...TITLE_WORDS), fc.nat(width - 1))
    .map(([text, column]): Line => [...Array.from({ length: column }, () => null), text]);
  return fc.oneof(
    { weight: 8, arbitrary: ofCells(anyCell()) },
    { weight: 2, arbitrary: ofCells(headingCell()) },
    { weight: 2, arbitrary: title },
    { weight: 1, arbitrary: fc.constant<Line>([]) },
  );
}

/** Sheets of rows of all sorts, in which logs may be found or not. */
export function grids(): fc.Arbitrary<Grid> {
  const sheet = fc.constantFrom('Sheet1', 'HQ RFC', 'Register', 'OTP', 'Country Office requests', '2023');
  const name = fc.constantFrom('book.xlsx', 'Registry HQ requests.xlsx', 'OTP RFA register.xls');
  const rows = fc
    .integer({ min: 1, max: 14 })
    .chain((width) =>
      fc
        .tuple(
          fc.array(anyLine(width), { maxLength: 4 }),
          fc.array(headingCell(), { minLength: width, maxLength: width }),
          fc.array(anyLine(width), { maxLength: 24 }),
        )
        .map(([above, headings, below]): Rows => [...above, headings, ...below]),
    );
  return fc.record({ rows, sheet, name });
}

// ------------------------------------------------------------------------------- registers of which all is known

/** A column of a register: its heading, and what stands in it for each request. */
interface Place {
  readonly field: PlainField | undefined;
  readonly heading: CellValue;
  readonly cells: Line;
}

/** A register made of known requests, in a layout. */
export interface MadeRegister {
  readonly workbook: string;
  readonly sheet: string;
  readonly fixed: PlainLog['fixed'];
  readonly columns: readonly PlainField[];
  readonly requests: readonly PlainRow[];
  readonly titles: Rows;
  /** empty columns on the left */
  readonly indent: number;
  readonly places: readonly Place[];
  /** rows before the request of that index; a `null` in front of the texts stands for the columns */
  readonly between: ReadonlyMap<number, Rows>;
}

interface Theme {
  readonly workbook: string;
  readonly sheet: string;
  readonly titles: Rows;
  readonly fixed: PlainLog['fixed'];
}

const THEMES: readonly Theme[] = [
  {
    workbook: 'HQ requests for cooperation.xlsx',
    sheet: 'Register',
    titles: [],
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
  },
  {
    workbook: 'book.xlsx',
    sheet: 'Sheet1',
    titles: [['Cour pénale internationale'], ['Greffe – siège – demandes de coopération'], []],
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
  },
  {
    workbook: 'book.xlsx',
    sheet: 'Country Office requests',
    titles: [['As at 30 September 2023'], []],
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' },
  },
  {
    workbook: 'OTP.xlsx',
    sheet: 'RFA',
    titles: [['Requests for assistance'], ['Not for circulation', 'v. 3'], [], []],
    fixed: { organ: 'OTP', kind: 'rfa' },
  },
  {
    workbook: 'book.xlsx',
    sheet: 'Feuil1',
    titles: [['Notifications de missions du Bureau du Procureur']],
    fixed: { organ: 'OTP', kind: 'missionNotification' },
  },
];

const HEADINGS: Readonly<Partial<Record<PlainField, readonly string[]>>> = {
  reference: ['Reference', 'Ref. No.', 'REFERENCE', 'N° de référence', 'Request\nreference', 'Réf.*'],
  addressee: ['Requested State', 'ADDRESSEE', 'Destinataire', 'État requis', 'Sent to', 'Addressee (2)'],
  sent: [
    'Date sent',
    'DATE SENT\n(dd/mm/yyyy)',
    'Sent on',
    'Date d’envoi',
    'Envoyée le',
    'Date of dispatch *',
  ],
  replied: [
    'Date of reply',
    'Reply received on',
    'DATE OF\nREPLY (1)',
    'Date de réponse',
    'Réponse reçue le',
  ],
  outcome: ['Outcome', 'RESULT', 'Suite donnée', 'Résultat', 'Type of reply'],
  category: ['Category', 'CATEGORY', 'Catégorie', 'On behalf of'],
};

const WORDS: Readonly<Record<string, readonly string[]>> = {
  positive: ['Positive', 'Executed', 'POSITIVE', 'Exécutée'],
  partial: ['Partial', 'Partly executed', 'Exécutée en partie'],
  negative: ['Negative', 'Refused', 'Not executed', 'Non exécutée'],
  withdrawn: ['Withdrawn', 'Cancelled', 'Retirée'],
  defence: ['Defence', 'Defence team', 'Défense'],
  victims: ['Victims', 'LRV', 'Victimes'],
  witnessProtection: ['Witness protection', 'VWS'],
  judicialSupport: ['Support to judicial proceedings', 'Judicial'],
  other: ['Other', 'Divers'],
};

const STATES = ['Belgium', 'Mali', 'Côte d’Ivoire', 'United Nations', 'Total Energies', 'Interpol'];
const UNREADABLE = ['someday', '2023-02-30', 'see e-mail', '31/04/2023'];
const NO_REPLY = [null, null, 'pending', 'n/a', '–', 'en attente'] as const;
const NOISE: readonly (readonly [heading: CellValue, cells: fc.Arbitrary<CellValue>])[] = [
  ['Remarks', fc.constantFrom(null, 'Called on 12/10/2022', 'two\nlines', 'Total: 4 pages')],
  ['Pages', fc.nat(40)],
  ['Drafted by', fc.constantFrom('A. Example', 'B. Example', null)],
  ['Urgent?', fc.constantFrom(null, 'Yes', 'No')],
  ['Days', fc.nat(300)],
  ['Language', fc.constantFrom('EN', 'FR')],
  [null, fc.constant(null)],
  [null, fc.constantFrom(null, 'x')],
];

function request(number: number): fc.Arbitrary<PlainRow> {
  const sentDay = fc.nat(760).map((days) => dayAfter('2021-09-10', days));
  const reply = fc.oneof(
    { weight: 4, arbitrary: fc.constant(() => '') },
    {
      weight: 6,
      arbitrary: fc
        .integer({ min: 0, max: 300 })
        .map((days) => (sent: IsoDay) => (isDay(sent) ? dayAfter(sent, days) : '')),
    },
    { weight: 1, arbitrary: fc.constant((sent: IsoDay) => (isDay(sent) ? dayAfter(sent, -3) : '')) },
    { weight: 1, arbitrary: fc.constantFrom(...UNREADABLE).map((text) => () => text) },
  );
  return fc
    .record({
      addressee: fc.constantFrom(...STATES),
      sent: fc.oneof(
        { weight: 12, arbitrary: sentDay },
        { weight: 1, arbitrary: fc.constantFrom('', ...UNREADABLE) },
      ),
      reply,
      outcome: fc.constantFrom(
        '',
        'positive',
        'positive',
        'partial',
        'negative',
        'withdrawn',
        'Nobody knows',
      ),
      category: fc.constantFrom(
        '',
        'defence',
        'victims',
        'witnessProtection',
        'judicialSupport',
        'other',
        'Catering',
      ),
    })
    .map(({ reply: replyTo, ...fields }) =>
      plainRow({ ...fields, reference: `REG/2022/${100 + number}`, replied: replyTo(fields.sent) }),
    );
}

/** A day in one of the ways in which it can be read without its column. */
function dateCell(text: string, style: number): CellValue {
  if (!isDay(text)) return text;
  const serial = serialOf(text, 1900);
  return (
    [serial, serial + 0.75, text, frenchDate(text), shortEnglishDate(text), `${text} 23:59`][style % 6] ??
    null
  );
}

const DITTOS = ['idem', '"', 'id.', '— " —'] as const;
/** One cell in four that could repeat the one above does. */
const REPEATING = 4;

function cellOf(field: PlainField, request: PlainRow, style: number, above: PlainRow | undefined): CellValue {
  const text = request[field];
  // A finding names what stands in its cell: words that nobody knows are not repeated.
  const isKnown = field === 'addressee' || text in WORDS || isDay(text);
  const canRepeat = isKnown && text === above?.[field];
  if (canRepeat && style % REPEATING === 0) return DITTOS[style % DITTOS.length] ?? 'idem';
  if (field === 'replied' && text === '') return NO_REPLY[style % NO_REPLY.length] ?? null;
  if (text === '') return null;
  if (field === 'sent' || field === 'replied') return dateCell(text, style);
  const words = WORDS[text] ?? [text];
  return words[style % words.length] ?? text;
}

function placesOf(
  fields: readonly PlainField[],
  requests: readonly PlainRow[],
): fc.Arbitrary<readonly Place[]> {
  const own = fields.map((field) =>
    fc
      .tuple(
        fc.constantFrom(...(HEADINGS[field] ?? [field])),
        fc.array(fc.nat(60), { minLength: requests.length, maxLength: requests.length }),
      )
      .map(([heading, styles]): Place => ({
        field,
        heading,
        cells: requests.map((one, index) => cellOf(field, one, styles[index] ?? 0, requests[index - 1])),
      })),
  );
  const noise = fc
    .subarray([...NOISE], { maxLength: 4 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([heading, cells]) =>
          fc
            .array(cells, { minLength: requests.length, maxLength: requests.length })
            .map((values): Place => ({ field: undefined, heading, cells: values })),
        ),
      ),
    );
  return fc
    .tuple(fc.tuple(...own), noise)
    .chain(([mine, others]) =>
      fc.shuffledSubarray([...mine, ...others], { minLength: mine.length + others.length }),
    );
}

const BETWEEN: Rows = [
  [],
  [],
  ['2022'],
  ['— 2023 —'],
  ['September 2022'],
  ['Page 2 of 3'],
  ['TOTAL'],
  ['Sous-total 2022', 4],
  ['Grand total:', 12],
  ['HEADINGS'],
];

/** Registers of the Registry and the OTP in many layouts, each with the requests that it holds. */
export function madeRegisters(themes: readonly Theme[] = THEMES): fc.Arbitrary<MadeRegister> {
  return fc
    .record({
      theme: fc.constantFrom(...themes),
      optional: fc.subarray<PlainField>(['addressee', 'replied', 'outcome', 'category']),
      requests: fc
        .integer({ min: 4, max: 16 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => request(index)))),
      indent: fc.constantFrom(0, 0, 0, 1, 5),
      between: fc.array(fc.tuple(fc.nat(16), fc.constantFrom(...BETWEEN)), { maxLength: 5 }),
    })
    .chain(({ theme, optional, requests, between, indent }) => {
      const isRegistry = theme.fixed.organ === 'Registry';
      // Three columns make a log; a category belongs to the Registry.
      const chosen = optional.filter((field) => field !== 'category' || isRegistry);
      const fields: readonly PlainField[] = [
        'reference',
        'sent',
        ...(chosen.length === 0 ? (['addressee'] as const) : chosen),
      ];
      const held = requests.map((one) =>
        plainRow(Object.fromEntries(fields.map((field) => [field, one[field]]))),
      );
      return placesOf(fields, held).map((places) => ({
        ...theme,
        columns: fields,
        requests: held,
        indent,
        places,
        between: byIndex(between, held.length),
      }));
    });
}

const MONTH_TITLES: readonly ((year: string, month: string) => Line)[] = [
  (year, month) => [`${MONTHS[Number(month) - 1] ?? ''} ${year}`],
  (year, month) => [`${month}/${year}`],
  (year, month) => [serialOf(`${year}-${month}-01`, 1900)],
  (year, month) => [`— ${MONTHS[Number(month) - 1] ?? ''} ${year} (suite) —`],
];

const MONTHS = [
  'January',
  'février',
  'Mar.',
  'avril',
  'May',
  'juin',
  'July',
  'août',
  'SEPTEMBER',
  'oct.',
  'November',
  'déc.',
];

/** Serial 0 of the 1900 system was a Saturday, had there been that day. */
const WEEKDAYS = ['samedi', 'Sun', 'lun.', 'Tue', 'mer.', 'Thursday', 'ven.'];

/** Registers in the order in which the requests were sent, in which the days sent are those of the title above them. */
export function registersByMonth(): fc.Arbitrary<MadeRegister> {
  return fc
    .tuple(madeRegisters(), fc.array(fc.nat(60), { minLength: 16, maxLength: 16 }))
    .map(([register, styles]) => {
      const { requests, places } = register;
      const days = requests.map(({ sent }) => sent);
      const order = [...requests.keys()]
        .filter((index) => isDay(days[index] ?? ''))
        .sort((a, b) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : 1));
      const sorted = order.flatMap((index) => requests[index] ?? []);
      return {
        ...register,
        requests: sorted,
        places: places.map((place) => ({
          ...place,
          cells: sorted.map((one, index) => cellByMonth(place, one, order[index] ?? 0, styles[index] ?? 0)),
        })),
        between: monthTitles(sorted, styles),
      };
    });
}

function cellByMonth({ field, cells }: Place, request: PlainRow, index: number, style: number): CellValue {
  if (field === undefined) return cells[index] ?? null;
  if (field !== 'sent') return cellOf(field, request, style, undefined);
  const dayOfMonth = Number(request.sent.slice(8));
  const weekday = WEEKDAYS[serialOf(request.sent, 1900) % 7] ?? '';
  return [dayOfMonth, String(dayOfMonth), `le ${dayOfMonth}`, `${weekday} ${dayOfMonth}`][style % 4] ?? null;
}

function monthTitles(requests: readonly PlainRow[], styles: readonly number[]): ReadonlyMap<number, Rows> {
  const titles = new Map<number, Rows>();
  requests.forEach(({ sent }, index) => {
    const [year = '', month = ''] = sent.split('-');
    if (requests[index - 1]?.sent.startsWith(`${year}-${month}`) === true) return;
    const title = MONTH_TITLES[(styles[index] ?? 0) % MONTH_TITLES.length];
    if (title) titles.set(index, [title(year, month)]);
  });
  return titles;
}

function byIndex(between: readonly (readonly [number, Line])[], count: number): ReadonlyMap<number, Rows> {
  const rows = new Map<number, Rows>();
  for (const [place, row] of between) {
    const index = place % (count + 1);
    rows.set(index, [...(rows.get(index) ?? []), row]);
  }
  return rows;
}

/** The register’s rows as they stand in its sheet. */
export function rowsInOrder({ titles, indent, places, requests, between }: MadeRegister): Rows {
  const headings = places.map(({ heading }) => heading);
  const shifted = (row: Line): Line => [...Array.from({ length: indent }, () => null), ...row];
  // A label stands in the first column that is one of the log’s.
  const first = places.findIndex(({ field }) => field !== undefined);
  const label = (row: Line): Line =>
    [...Array.from({ length: first }, () => null), ...row].slice(0, places.length);
  const others = (index: number): Rows =>
    (between.get(index) ?? []).map((row) => (row[0] === 'HEADINGS' ? headings : label(row)));
  return [
    ...titles,
    headings,
    ...requests.flatMap((_, index) => [...others(index), places.map(({ cells }) => cells[index] ?? null)]),
    ...others(requests.length),
  ].map(shifted);
}

/** Two registers on a sheet, and how they lie to each other. */
export interface Pair {
  readonly first: MadeRegister;
  readonly second: MadeRegister;
  readonly isBeside: boolean;
  /** blank columns or rows between them */
  readonly gap: number;
}

type Titled = readonly [title: string, fixed: PlainLog['fixed']];

const TITLED: readonly [Titled, Titled, Titled, Titled] = [
  [
    'Registry – requests for cooperation from Headquarters',
    { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
  ],
  ['Bureaux de pays – demandes opérationnelles', { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' }],
  ['OTP – requests for assistance', { organ: 'OTP', kind: 'rfa' }],
  ['Bureau du Procureur – notifications de mission', { organ: 'OTP', kind: 'missionNotification' }],
];

/** Two registers of a sheet that only their titles name, beside each other or one under another. */
export function pairs(): fc.Arbitrary<Pair> {
  const titled = ([title, fixed]: Titled): fc.Arbitrary<MadeRegister> =>
    madeRegisters([{ workbook: 'book.xlsx', sheet: 'Sheet1', titles: [[title]], fixed }]).map((register) => ({
      ...register,
      indent: 0,
      // An empty column within a register would be one between registers.
      places: register.places.filter(({ heading }) => heading !== null),
    }));
  return fc.shuffledSubarray([...TITLED], { minLength: 2, maxLength: 2 }).chain(([first, second]) =>
    fc.record({
      first: titled(first ?? TITLED[0]),
      second: titled(second ?? TITLED[1]),
      isBeside: fc.boolean(),
      gap: fc.integer({ min: 1, max: 3 }),
    }),
  );
}

export function rowsOfPair({ first, second, isBeside, gap }: Pair): Rows {
  const [above, other] = [rowsInOrder(first), rowsInOrder(second)];
  if (!isBeside) return [...above, ...Array.from({ length: gap }, () => []), ...other];
  const width = first.places.length + gap;
  return Array.from({ length: Math.max(above.length, other.length) }, (_, index) => {
    const left = above[index] ?? [];
    const right = other[index] ?? [];
    if (right.length === 0) return left;
    return [...left, ...Array.from({ length: width - left.length }, () => null), ...right];
  });
}
