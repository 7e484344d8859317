import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { WorkbookReading } from '../../../src/log/workbookReading';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { readRegister } from '../../log/forms/readRegister';
import { TODAY } from '../../log/workbookOf';

const ROWS = [
  ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
  ...Array.from({ length: 8 }, (_, row) => [`HQ/${row + 1}`, 'Ghana', 44830 + row, null, null]),
];
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><strike val="0"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';

/** The register as an .xlsx, each of some cells in a style: 1 strikes out, 0 and 2 do not. */
function fileWith(
  styles: string,
  styleOf: (cell: string) => number,
  rows: readonly (readonly (string | number | null)[])[] = ROWS,
  name = 'HQ RFC',
): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const written = z.instanceof(ArrayBuffer).parse(write(workbook, { bookType: 'xlsx', type: 'array' }));
  const parts = unzipSync(new Uint8Array(written));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const styled = sheet.replace(
    /<c r="([A-Z]+\d+)"/g,
    (_, cell: string) => `<c r="${cell}" s="${styleOf(cell)}"`,
  );
  return zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(styled),
    'xl/styles.xml': strToU8(styles),
  });
}

function read(styles: string, styleOf: (cell: string) => number): ReturnType<typeof readRegister> {
  const opened = openWorkbook('register.xlsx', fileWith(styles, styleOf));
  if (!opened.ok) throw new Error(opened.error.code);
  return readRegister(opened.value);
}

function struck({ report }: ReturnType<typeof readRegister>): readonly unknown[] {
  return report.issues.flatMap(({ finding }) =>
    finding.code === 'struckRowsRead' ? [finding.count, ...finding.ranges] : [],
  );
}

describe('rows of an .xlsx that are struck out', () => {
  it('are counted, and named with their ranges', () => {
    const register = read(STYLES, (cell) => (/[A-Z][347]$/.test(cell) ? 1 : 0));
    expect(struck(register)).toEqual([3, 'A3:E4', 'A7:E7']);
    expect(register.report.figures.get('registry.rfcs.headquarters')?.value?.numerator).toBe(8);
  });

  it('are none where a cell of the row is not, or where the style says that it does not strike', () => {
    expect(struck(read(STYLES, (cell) => (cell === 'A3' || cell === 'B3' ? 1 : 0)))).toEqual([]);
    expect(struck(read(STYLES, () => 2))).toEqual([]);
  });

  it('are none where the headings alone are struck out, or where the styles cannot be read', () => {
    expect(struck(read(STYLES, (cell) => (/[A-Z]1$/.test(cell) ? 1 : 0)))).toEqual([]);
    const broken = read('<styleSheet><fonts><font><strike/>', () => 1);
    expect(struck(broken)).toEqual([]);
    expect(broken.logs[0]?.count).toBe(8);
  });
});

const ODS_HEAD =
  '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="out" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style><style:style style:name="plain" style:family="table-cell"><style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/></style:style><style:style style:name="run" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles><office:body><office:spreadsheet>';

const ODS_STYLES = ODS_HEAD.replace('document-content', 'document-styles').replace(/<office:auto.*$/, '');

/** A register as an .ods: `rows` are its rows in XML below the headings. */
function odsWith(columns: string, rows: string, named = ''): Uint8Array {
  const head = ROWS[0]?.map((text) => odsCell(text ?? '')).join('') ?? '';
  const table = `<table:table table:name="HQ RFC">${columns}<table:table-row>${head}</table:table-row>${rows}</table:table>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    ...(named === '' ? {} : { 'styles.xml': strToU8(`${ODS_STYLES}${named}</office:document-styles>`) }),
    'content.xml': strToU8(
      `${ODS_HEAD}${table}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

function odsCell(text: string | number, style = ''): string {
  const styled = style === '' ? '' : ` table:style-name="${style}"`;
  const type = typeof text === 'number' ? ` office:value-type="float" office:value="${text}"` : '';
  const typed = type === '' ? ' office:value-type="string"' : type;
  return `<table:table-cell${styled}${typed}><text:p>${text}</text:p></table:table-cell>`;
}

function odsRow(number: number, styles: readonly string[], attributes = ''): string {
  const [first = '', second = first, third = first] = styles;
  const cells = [
    odsCell(`HQ/${number}`, first),
    odsCell('Ghana', second),
    odsCell(44_830 + number, third),
    '<table:table-cell table:style-name="plain" table:number-columns-repeated="2"/>',
  ];
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`;
}

describe('rows of an .ods that are struck out', () => {
  const readOds = (bytes: Uint8Array): readonly unknown[] => {
    const opened = openWorkbook('register.ods', bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    return struck(readRegister(opened.value));
  };

  it('are named, by the styles of cells or of the row, also where one row stands for several', () => {
    const rows = [
      odsRow(1, []),
      odsRow(2, ['out']),
      odsRow(3, ['out', 'plain', 'out']),
      odsRow(4, [], 'table:default-cell-style-name="out"'),
      odsRow(5, ['run']),
      odsRow(6, ['out'], 'table:number-rows-repeated="2"'),
    ];
    expect(readOds(odsWith('', rows.join('')))).toEqual([4, 'A3:E3', 'A5:E5', 'A7:E8']);
  });

  it('are told by the named styles on which those of their cells stand', () => {
    const line = (kind: string): string => `<style:text-properties style:text-line-through-style="${kind}"/>`;
    const style = (name: string, parent: string, properties = ''): string =>
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${properties}</style:style>`;
    const named = [
      style('Void', 'Default', line('solid')),
      style('Paler', 'Void'),
      style('Kept', 'Void', line('none')),
      style('Round', 'Round'),
    ].join('');
    const rows = ['Void', 'Paler', 'Kept', 'Round', 'Unknown'].map((name, at) => odsRow(at, [name])).join('');
    const styles = `<office:styles>${named}</office:styles>`;
    expect(readOds(odsWith('', rows, styles))).toEqual([2, 'A2:E3']);
    expect(readOds(odsWith('', rows, `${styles}<broken`))).toEqual([]);
  });

  it('are told by the styles of their columns, where cells have none of their own', () => {
    const columns =
      '<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="out"/><table:table-column table:number-columns-repeated="2"/>';
    expect(readOds(odsWith(columns, [odsRow(1, ['plain']), odsRow(2, [])].join('')))).toEqual([1, 'A3:E3']);
  });
});

const WARRANTS = [
  ['Person', 'Situation', 'Warrant issued on', 'Unsealed on', 'Executed on'],
  ['Person 1', 'Situation I', 40000, 40001, null],
  ['Person 2', 'Situation I', 40000, 40001, null],
  ['Person 3', 'Situation I', 40000, 40001, 40100],
  ['Person 4', 'Situation I', 40000, null, null],
];

describe('entries of a register of warrants that are struck out', () => {
  it('are counted, and told of where they are public and have not ended', () => {
    const bytes = fileWith(STYLES, (cell) => (/[A-E][2345]$/.test(cell) ? 1 : 0), WARRANTS, 'Warrants');
    const opened = openWorkbook('warrants.xlsx', bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    const reading = new WorkbookReading(opened.value.outline, [], []);
    reading.readAll(opened.value, 1900, TODAY);
    const { registers } = reading.finish();
    const report = computeReport({ logs: [], period: periodStartingIn(2022), today: TODAY, registers });
    expect(report.outstandingWarrants.map(({ count }) => count)).toEqual([2]);
    const told = report.issues.filter(({ finding }) => finding.code === 'entryStruckOut');
    expect(told.map(({ cell }) => cell)).toEqual(['A2', 'A3']);
  });
});

describe('of a file in a format whose styles are not read', () => {
  it.each(['biff8', 'xlsb', 'xlsx'] as const)(
    'it is said that rows struck out cannot be told: %s',
    (format) => {
      const workbook = utils.book_new();
      utils.book_append_sheet(workbook, utils.aoa_to_sheet(ROWS.map((row) => [...row])), 'HQ RFC');
      const written = z.instanceof(ArrayBuffer).parse(write(workbook, { bookType: format, type: 'array' }));
      const opened = openWorkbook(format === 'biff8' ? 'log.xls' : `log.${format}`, new Uint8Array(written));
      if (!opened.ok) throw new Error(opened.error.code);
      const said = readRegister(opened.value).report.issues.filter(
        ({ finding }) => finding.code === 'struckRowsUnknown',
      );
      expect(said).toHaveLength(format === 'xlsx' ? 0 : 1);
    },
  );
});
