import type { LogProfile } from '../../../src/log/model/profile';
import { columnChoice, parseNamedColumn } from '../../../src/taskpane/corrections/logColumns';
import { describedLog, descriptionErrors } from '../../../src/taskpane/corrections/describedLog';
import {
  savedProfileOf,
  whereOf,
  withoutProfileOf,
  withProfile,
} from '../../../src/taskpane/corrections/savedProfiles';
import { inspectedLog } from '../preview/inspections';

const profile = (where: LogProfile['where']): LogProfile => ({
  where,
  columns: {},
  values: {},
  dayOrder: {},
  fixed: {},
});
const log = inspectedLog({ sheet: 'Log' });
const inTable = inspectedLog({ sheet: 'Log', table: 'Requests' });

test('a profile belongs to the log of its sheet, table and row', () => {
  const profiles = [profile({ sheet: 'LOG', table: 'requests' }), profile({ sheet: 'log' })];
  expect(savedProfileOf(profiles, log)).toBe(profiles[1]);
  expect(savedProfileOf(profiles, inTable)).toBe(profiles[0]);
  expect(savedProfileOf([profile({ sheet: 'Log', headerRow: 40 })], log)).toBeUndefined();
});

test('a profile of an added workbook is not that of a log of the same name in the open one', () => {
  const profiles = [profile({ workbook: 'Other.xlsx', sheet: 'Log' })];
  expect(savedProfileOf(profiles, log)).toBeUndefined();
  const added = { ...log, added: 1, profile: profile({ workbook: 'other.xlsx', sheet: 'Log' }) };
  expect(savedProfileOf(profiles, added)).toBe(profiles[0]);
  expect(whereOf({ ...added, workbook: 'other.xlsx' }, [log])).toEqual({
    workbook: 'other.xlsx',
    sheet: 'Log',
  });
});

test('of very many corrections the latest are kept', () => {
  const many = Array.from({ length: 250 }, (_, index) => profile({ sheet: `Log ${index}` }));
  const kept = many.reduce<readonly LogProfile[]>(withProfile, []);
  expect([kept.length, kept.at(-1)?.where.sheet]).toEqual([200, 'Log 249']);
});

test('a later correction takes the place of the one before', () => {
  const first = profile({ sheet: 'Log' });
  const other = profile({ sheet: 'Other' });
  const second = { ...first, fixed: { section: 'JCSS' } };
  expect(withProfile([first, other], second)).toEqual([other, second]);
  expect(withoutProfileOf([other, second], log)).toEqual([other]);
});

test('a column is named by its heading only where no other could be meant', () => {
  const columns = [
    { column: 'A', heading: 'Date' },
    { column: 'B', heading: 'DATE' },
    { column: 'C', heading: 'State' },
    { column: 'D', heading: '' },
  ];
  expect(['A', 'C', 'D', 'Z'].map((letters) => columnChoice(columns, letters))).toEqual([
    { column: 'A' },
    'State',
    { column: 'D' },
    { column: 'Z' },
  ]);
});

test('the letters of a column are read from how a finding names it', () => {
  expect(parseNamedColumn('AB “Date “sent””')).toEqual({ column: 'AB', heading: 'Date “sent”' });
  expect(parseNamedColumn('Date sent')).toEqual({ column: '', heading: 'Date sent' });
});

test('a description needs a sheet, a row, a reference and a date sent', () => {
  const errors = descriptionErrors({ sheet: '', headerRow: '0', columns: { sent: '1', replied: 'XFE' } });
  expect(Object.fromEntries(errors)).toEqual({
    sheet: 'sheetMissing',
    headerRow: 'headerRowInvalid',
    reference: 'columnMissing',
    sent: 'columnInvalid',
    replied: 'columnInvalid',
  });
});

test('a described log becomes a profile', () => {
  const description = {
    sheet: 'Akten',
    headerRow: ' 4 ',
    columns: { reference: 'a', sent: 'B', replied: '' },
  };
  expect(descriptionErrors(description).size).toBe(0);
  expect(describedLog(description, [{ column: 'A', heading: 'Akte' }])).toEqual({
    where: { sheet: 'Akten', headerRow: 4 },
    headings: { A: 'Akte' },
    columns: { reference: 'Akte', sent: { column: 'B' } },
    values: {},
    dayOrder: {},
    fixed: {},
  });
});
