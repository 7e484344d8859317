import type { CellValue } from '../../../src/ground/outline';

type Row = readonly CellValue[];

/** A workbook in which entries under seal stand in one of the ways in which offices write a register. */
export interface SealedLayout {
  readonly name: string;
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
}

/** Every text that belongs to an entry under seal contains it, with a number of its own. */
export const MARKER = 'QZX';
/** The year in which the warrants under seal were issued; nothing else is of this year. */
export const SEALED_YEAR = 2004;
/** 3 May 2004 and 4 May 2004 as serials */
export const SEALED_SERIALS = [38110, 38111];

let count = 0;
function marked(text = ''): string {
  count += 1;
  return `${text}${text === '' ? '' : ' '}${MARKER}${count}`;
}

const LOG: readonly Row[] = [
  ['Reference', 'Date sent', 'Date of reply', 'Outcome', 'Kind', 'Organ', 'Origin', 'Addressee', 'Category'],
  ...Array.from({ length: 6 }, (_, index): Row => [
    `RFC-${index + 1}`,
    44900 + index,
    44950 + index,
    'Positive',
    'Request for cooperation',
    'Registry',
    'Headquarters',
    `State ${index}`,
    'Witness protection',
  ]),
];

function person(): string {
  return marked('Person');
}
function situation(): string {
  return marked('Situation in');
}

/** Entries under seal below the headings of person, situation and day of issue, with cells behind them. */
function sealed(...behind: readonly CellValue[]): readonly Row[] {
  return [
    [person(), situation(), SEALED_SERIALS[0] ?? 0, ...behind],
    [person(), situation(), marked('4 May 2004'), ...behind],
  ];
}

const HEADINGS = ['Person', 'Situation', 'Warrant issued on'];
const PUBLIC: Row = ['Public person', 'Situation I', 40949];

function register(heading: string, publicCell: CellValue, ...cells: readonly CellValue[]): readonly Row[] {
  return [[...HEADINGS, heading], [...PUBLIC, publicCell], ...cells.flatMap((cell) => sealed(cell))];
}

function beside(left: readonly Row[], right: readonly Row[], gap = 1): readonly Row[] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = left[index] ?? [];
    return [...row, ...Array<CellValue>(width - row.length).fill(null), ...(right[index] ?? [])];
  });
}

const REGISTER = register('Unsealed on', 41000, null, marked('under seal'), marked('sous scellés'), 'TBC');
const UNKNOWN_HEADINGS: readonly Row[] = [
  ['Who', 'Where', 'When', 'Made known'],
  [...PUBLIC, 41000],
  ...sealed(null),
  ...sealed(marked('under seal')),
];

/** Each way in which a register with entries under seal may stand in a workbook. */
export const SEALED_LAYOUTS: readonly SealedLayout[] = [
  { name: 'an empty day of unsealing', sheets: { Log: LOG, Warrants: REGISTER } },
  { name: 'no log beside it', sheets: { Warrants: REGISTER } },
  {
    name: 'a status',
    sheets: {
      Log: LOG,
      Warrants: register('Status', 'Public', 'Under seal', marked('Sealed'), null, 'At large'),
    },
  },
  {
    name: 'a classification',
    sheets: {
      Log: LOG,
      Warrants: register('Classification', 'Public', 'Confidential', marked('Secret'), null),
    },
  },
  { name: 'no column that says it', sheets: { Log: LOG, Warrants: [HEADINGS, ...sealed()] } },
  {
    name: 'a column of what is under seal',
    sheets: { Log: LOG, 'Arrest warrants': register('Under seal', 'No', 'Yes', marked('since'), null) },
  },
  {
    name: 'a remark behind the headings',
    sheets: { Log: LOG, Warrants: [HEADINGS, PUBLIC, ...sealed(null, marked('UNDER SEAL'))] },
  },
  {
    name: 'French',
    sheets: {
      Registre: LOG,
      Mandats: [
        ['Mandats d’arrêt'],
        ['Personne', 'Situation', 'Mandat délivré le', 'Levée des scellés', 'Exécuté le'],
        ['Personne publique', 'Situation I', 40949, 41000, null],
        ...sealed(null, marked('décès signalé')),
        ...sealed(marked('sous scellés'), null),
      ],
    },
  },
  {
    name: 'headings in two rows',
    sheets: {
      Log: LOG,
      Warrants: [
        ['Person', 'Situation', 'Warrant', null, null],
        [null, null, 'Issued on', 'Unsealed on', 'Executed on'],
        ['Public person', 'Situation I', 40949, 41000, null],
        ...sealed(null, marked('reported dead')),
      ],
    },
  },
  {
    name: 'titles of situations between the rows',
    sheets: {
      Log: LOG,
      Warrants: [
        ['Warrants of arrest'],
        ['Person', 'Warrant issued on', 'Unsealed on'],
        ['Situation I'],
        ['Public person', 40949, 41000],
        [situation()],
        [person(), SEALED_SERIALS[0] ?? 0, null],
        [person(), marked('4 May 2004'), marked('sealed')],
      ],
    },
  },
  {
    name: 'a title that says it',
    sheets: {
      Log: LOG,
      List: [['Public warrants'], HEADINGS, PUBLIC, [], ['Warrants under seal'], HEADINGS, ...sealed()],
    },
  },
  {
    name: 'words of the person that ended nothing',
    sheets: {
      Log: LOG,
      Warrants: [
        [...HEADINGS, 'Unsealed on', 'Executed on'],
        ...sealed(null, marked('reported dead, not confirmed')),
        ...sealed('2024-01-12', marked('reported dead, not confirmed')),
      ],
    },
  },
  { name: 'below a log', sheets: { Log: [...LOG, [], ['Warrants of arrest'], ...REGISTER] } },
  { name: 'directly below a log', sheets: { Log: [...LOG, ...REGISTER] } },
  { name: 'above a log', sheets: { Log: [['Warrants of arrest'], ...REGISTER, [], ...LOG] } },
  { name: 'beside a log', sheets: { Log: beside(LOG, REGISTER) } },
  { name: 'beside a log, higher up', sheets: { Log: beside([[], [], [], ...LOG], REGISTER) } },
  { name: 'beside a log, on its left', sheets: { Log: beside(REGISTER, [[], [], ...LOG]) } },
  { name: 'unknown headings', sheets: { Log: LOG, Warrants: UNKNOWN_HEADINGS } },
  { name: 'unknown headings and no log', sheets: { Warrants: UNKNOWN_HEADINGS } },
  {
    name: 'unknown headings below a title',
    sheets: { Log: LOG, Sheet2: [['Warrants of arrest'], [], ...UNKNOWN_HEADINGS] },
  },
  {
    name: 'unknown headings below a log',
    sheets: { Log: [...LOG, [], ['Warrants of arrest'], ...UNKNOWN_HEADINGS] },
  },
  { name: 'no headings', sheets: { Log: LOG, Warrants: sealed(null) } },
  { name: 'no headings and no log', sheets: { Warrants: sealed(null) } },
  { name: 'no headings, on a sheet of no name', sheets: { Sheet1: sealed('under seal') } },
  {
    name: 'no headings below a log',
    sheets: { Log: [...LOG, [], ['Warrants under seal'], ...sealed(null)] },
  },
  {
    name: 'headings of a log',
    sheets: {
      Log: LOG,
      Warrants: [
        ['Reference', 'Person', 'Situation', 'Date', 'Status'],
        [marked(), person(), situation(), SEALED_SERIALS[0] ?? 0, 'Under seal'],
        [marked(), person(), situation(), marked('soon'), 'Under seal'],
      ],
    },
  },
  {
    name: 'headings of a log without persons',
    sheets: {
      Log: LOG,
      Warrants: [
        ['Reference', 'Situation', 'Date sent', 'Status'],
        [marked(), situation(), SEALED_SERIALS[0] ?? 0, 'Under seal'],
        [marked(), situation(), marked('soon'), 'Under seal'],
      ],
    },
  },
];
