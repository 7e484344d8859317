import type { CellPlan, CellStyle, ChartPlan, SheetPlan, WorkbookPlan } from '../../src/plan/workbookPlan';

const HEADER: CellStyle = {
  bold: true,
  fontColour: '#ffffff',
  fill: '#1f4e79',
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
};
const TEXT: CellStyle = { numberFormat: '@', borderBottom: '#d9d9d9' };
const COUNT: CellStyle = { numberFormat: '#,##0', borderBottom: '#d9d9d9', horizontal: 'right' };
const RATE: CellStyle = { numberFormat: '0.0%', borderBottom: '#d9d9d9' };

export const DATA_SHEET = "L'Étude & co";

const OUTCOMES: readonly (readonly [string, number, number, number])[] = [
  ['States Parties', 120, 45, 0.727],
  ['=Non-party States', 31, 62, 0.333],
  ['Organisations', 18, 4, 0.818],
  ['+Others', 7, 0, 1],
];

function table(firstRow: number): CellPlan[] {
  const headings = ['Addressee', 'Executed', 'Open', 'Rate'];
  return [
    ...headings.map((value, column): CellPlan => ({ row: firstRow, column, value, style: HEADER })),
    ...OUTCOMES.flatMap(([name, executed, open, rate], index): CellPlan[] => {
      const row = firstRow + 1 + index;
      return [
        { row, column: 0, value: name, style: TEXT },
        { row, column: 1, value: executed, style: COUNT },
        { row, column: 2, value: open, style: COUNT },
        { row, column: 3, value: rate, style: RATE },
      ];
    }),
  ];
}

export function chartPlan(changes: Partial<ChartPlan> = {}): ChartPlan {
  return {
    name: 'Outcome chart',
    type: 'columnStacked',
    title: 'Requests by outcome & "addressee"',
    categoryAxisTitle: 'Addressee',
    valueAxisTitle: 'Requests',
    numberFormat: '#,##0',
    data: { firstRow: 4, firstColumn: 0, lastRow: 8, lastColumn: 2 },
    colours: ['#1f4e79', '#f2b84b'],
    dataLabels: true,
    legend: true,
    position: { firstRow: 3, firstColumn: 5, lastRow: 18, lastColumn: 11 },
    altText: 'States Parties executed 120 of 165 requests.',
    ...changes,
  };
}

export function sheetPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: 'data',
    name: DATA_SHEET,
    tabColour: '#1f4e79',
    columnWidths: [28, 12, 12, 9.5, 2],
    rowHeights: new Map([
      [0, 30],
      [4, 33],
    ]),
    cells: [
      {
        row: 0,
        column: 0,
        value: 'Report on cooperation',
        style: { bold: true, fontSize: 16, fontColour: '#1f4e79', vertical: 'center' },
      },
      { row: 1, column: 0, value: 'Period: 2022', style: { italic: true } },
      {
        row: 2,
        column: 0,
        value: 'Back to contents',
        style: { underline: true, fontColour: '#0563c1' },
        link: { sheet: 'contents', cell: 'A1', tip: 'To the "contents" & back' },
      },
      ...table(4),
      {
        row: 10,
        column: 0,
        value: 'Note 1: a merged note that runs over the width of the table, and on to a second line.',
        style: { wrap: true, vertical: 'top', indent: 1, fill: '#f2f2f2' },
      },
    ],
    merges: [{ firstRow: 10, firstColumn: 0, lastRow: 11, lastColumn: 3 }],
    frozenRows: 5,
    tables: [{ name: 'Outcomes', range: { firstRow: 4, firstColumn: 0, lastRow: 8, lastColumn: 3 } }],
    charts: [chartPlan()],
    choices: [
      {
        range: { firstRow: 12, firstColumn: 1, lastRow: 20, lastColumn: 2 },
        texts: ['Positive', 'L’accord & "la suite"', '<no>'],
      },
    ],
    print: {
      orientation: 'landscape',
      repeatRows: { first: 4, last: 4 },
      header: '&LCourt && Registry',
      footer: '&CPage &P / &N',
    },
    ...changes,
  };
}

/** A plan with one of everything that a plan can have. */
export function fullPlan(sheet: Partial<SheetPlan> = {}): WorkbookPlan {
  return {
    title: 'Cooperation & report',
    language: 'fr',
    sheets: [
      {
        id: 'contents',
        name: 'Contents',
        tabColour: '#7f7f7f',
        columnWidths: [40],
        rowHeights: new Map(),
        cells: [
          { row: 0, column: 0, value: 'Contents', style: { bold: true } },
          {
            row: 1,
            column: 0,
            value: 'Outcomes',
            style: { underline: true },
            link: { sheet: 'data', cell: 'B5', tip: 'Outcomes' },
          },
        ],
        merges: [],
        frozenRows: 0,
        tables: [],
        charts: [],
        print: { orientation: 'portrait', header: '', footer: '' },
      },
      sheetPlan(sheet),
    ],
    definedNames: [
      {
        name: 'Outcome_table',
        sheet: 'data',
        range: { firstRow: 4, firstColumn: 0, lastRow: 8, lastColumn: 3 },
      },
    ],
  };
}
