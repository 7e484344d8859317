import { compoundFile } from '../../../src/xlsx/read/xls/compoundFile';
import { compoundFileOf, failureOf, fileOf, opened, sheetJsWorkbook, valuesOf } from '../writtenFiles';

const ROWS = Array.from({ length: 400 }, (_, row) => [`Request ${row}`, 44820 + row]);
const XLS = fileOf(sheetJsWorkbook({ Log: ROWS }), 'biff8');
const SECTOR = 512;
const ENTRY = 128;

/** The file with some of its numbers of 32 bits changed, by their places. */
function changed(numbers: Readonly<Record<number, number>>): Uint8Array {
  const file = XLS.slice();
  const view = new DataView(file.buffer);
  for (const [place, number] of Object.entries(numbers)) view.setUint32(Number(place), number, true);
  return file;
}

const HEADER = new DataView(XLS.buffer);
const TABLE = (HEADER.getUint32(76, true) + 1) * SECTOR;
const DIRECTORY = (HEADER.getUint32(48, true) + 1) * SECTOR;

/** Where an entry of the directory stands, by its name. */
function entryOf(name: string): number {
  const bytes = Buffer.from(name, 'utf16le');
  for (let place = DIRECTORY; ; place += ENTRY) {
    if (Buffer.from(XLS.subarray(place, place + bytes.length)).equals(bytes)) return place;
    if (place > XLS.length) throw new Error(`The file has no entry ${name}`);
  }
}

describe('a compound file', () => {
  it('is read as it was written', () => {
    expect(valuesOf(opened('log.xls', XLS), 'Log')).toEqual(ROWS);
  });

  it('whose sectors go round in a circle is damaged', () => {
    const first = HEADER.getUint32(entryOf('Workbook') + 116, true);
    expect(failureOf('log.xls', changed({ [TABLE + (first + 3) * 4]: first }))).toBe('damagedWorkbook');
    expect(failureOf('log.xls', changed({ [TABLE + first * 4]: first }))).toBe('damagedWorkbook');
  });

  it('whose directory goes round in a circle is damaged, or read right', () => {
    const directory = HEADER.getUint32(48, true);
    expect(failureOf('log.xls', changed({ [TABLE + directory * 4]: directory }))).toBe('damagedWorkbook');
    const workbook = entryOf('Workbook');
    const itself = (workbook - DIRECTORY) / ENTRY;
    expect(['opens', 'damagedWorkbook']).toContain(
      failureOf('log.xls', changed({ [workbook + 68]: itself, [workbook + 72]: itself })),
    );
  });

  it('two of whose streams have the same sectors is damaged', () => {
    const file = compoundFileOf({ Workbook: new Uint8Array(6000), Other: new Uint8Array(6000) });
    expect(compoundFile(file)?.whole).toBe(true);
    const view = new DataView(file.buffer);
    const directory = (view.getUint32(48, true) + 1) * SECTOR;
    const large = [0, 1, 2, 3, 4, 5]
      .map((index) => directory + index * ENTRY)
      .filter((place) => view.getUint32(place + 120, true) === 6000);
    const [one = 0, other = 0] = large;
    view.setUint32(other + 116, view.getUint32(one + 116, true), true);
    expect(compoundFile(file)?.whole).toBe(false);
  });

  it('whose list names the same table any number of times is damaged', () => {
    const table = HEADER.getUint32(76, true);
    const list = Object.fromEntries(Array.from({ length: 109 }, (_, index) => [76 + index * 4, table]));
    expect(valuesOf(opened('log.xls', changed(list)), 'Log')).toEqual(ROWS);
  });

  it('that says that its stream is longer than the file is damaged', () => {
    expect(failureOf('log.xls', changed({ [entryOf('Workbook') + 120]: 0x7fffffff }))).toBe(
      'damagedWorkbook',
    );
  });
});
