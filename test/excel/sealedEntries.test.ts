import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import type { CellValue } from '../../src/ground/outline';
import { periodStartingIn } from '../../src/report/period';
import { InProcessComputation } from '../../src/taskpane/computation/inProcessComputation';
import type { LocalCipher } from '../../src/taskpane/contract/localCipher';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { completeProfile } from '../../src/taskpane/corrections/correctLog';
import { profileFileOf } from '../../src/taskpane/corrections/profileFile';
import { createPaneService } from '../../src/taskpane/service/excelPaneService';
import { TODAY } from '../log/workbookOf';
import { MARKER, SEALED_LAYOUTS, SEALED_SERIALS, SEALED_YEAR } from '../log/registers/sealedLayouts';
import { valueOf } from './paneInExcel';

const LEAK = new RegExp(
  `.{0,60}(?:${MARKER}|\\b(?:${[SEALED_YEAR, ...SEALED_SERIALS].join('|')})\\b).{0,60}`,
  'gu',
);

/** Keeps texts as they are, so that what would be encrypted can be searched. */
const OPEN: LocalCipher = {
  seal: (text) => Promise.resolve({ key: '', iv: '', data: text }),
  open: ({ data }) => Promise.resolve(data),
};

/** Ways in which a register stands in a workbook, all of them in one. */
const LAYOUTS = [
  'an empty day of unsealing',
  'below a log',
  'beside a log, higher up',
  'headings of a log',
  'unknown headings',
  'no headings, on a sheet of no name',
  'titles of situations between the rows',
];

function asTyped(value: CellValue | undefined): string | number | boolean {
  return typeof value === 'string' ? `'${value}` : (value ?? '');
}

/** Adds the registers' sheets, one of them hidden, one with a table, a name and merged cells; gives the sheets' names. */
async function addRegisters(host: ExcelHost): Promise<readonly string[]> {
  const layouts = SEALED_LAYOUTS.filter(({ name }) => LAYOUTS.includes(name));
  layouts.forEach(({ sheets }, index) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, column) => asTyped(row[column])));
      host.addSheet(`${name} ${index + 1}`).set('A1', cells);
    }
  });
  host.sheet('Warrants 1').addTable('A1:D8', `Warrants_${MARKER}`).hide();
  host.sheet('Warrants 5').merge('A3:A4').setVisibility('veryHidden');
  await Excel.run(async (context) => {
    const register = context.workbook.worksheets.getItem('Warrants 7');
    context.workbook.names.add(`Name_${MARKER}`, register.getRange('A2:E3'));
    register.getRange('2:2').rowHidden = true;
    register.getRange('B:B').columnHidden = true;
    await context.sync();
  });
  return host.sheetNames;
}

/** All that the add-in wrote into the workbook, and keeps there. */
function written(
  host: ExcelHost,
  own: readonly string[],
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const sheets = host.sheetNames.filter((name) => !own.includes(name));
  return {
    ...Object.fromEntries(
      sheets.map((name) => {
        const view = host.sheet(name);
        const matter = [view.values(), view.formulas(), view.charts(), view.links(), view.choices()];
        return [name, [...matter, view.customProperties(), view.pageLayout(), view.tables()]];
      }),
    ),
    sheetNames: sheets,
    names: Object.entries(host.names()).filter(([name]) => !names.includes(name)),
    settings: [...host.book.settings],
    markedSheets: own.map((name) => host.sheet(name).customProperties()),
  };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return [...held] as unknown;
    return ArrayBuffer.isView(held) ? [...(held as Int32Array)] : held;
  });
}

test('of entries under seal the add-in writes, keeps and tells nothing, wherever their register stands', async () => {
  const console_ = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    jest.spyOn(console, level).mockImplementation(() => undefined),
  );
  await withOffice(async (host) => {
    const own = await addRegisters(host);
    const names = Object.keys(host.names());
    const progress: unknown[] = [];
    const note = (step: unknown): void => {
      progress.push(step);
    };
    const { signal } = new AbortController();
    const service = createPaneService(() => TODAY, new InProcessComputation(), OPEN);
    const first = valueOf(await service.inspect(DEFAULT_SETTINGS, note, signal));
    const settings = {
      ...DEFAULT_SETTINGS,
      profiles: first.logs.map((log) => completeProfile(log, first.logs)),
      registers: first.registers.map(({ place }) => ({ ...place, unmarked: 'sealed' as const })),
    };
    valueOf(await service.saveSettings(settings));
    const told = [];
    for (const language of ['en', 'fr'] as const) {
      const request = { period: periodStartingIn(2022), settings, language };
      told.push(valueOf(await service.compute(request, note, signal)));
    }
    const profiles = first.logs.map((log) => profileFileOf(log, first.logs));
    const standing = await service.standingReport();
    const shown = { ...written(host, own, names), first, told, progress, profiles, standing };
    const printed = console_.map(({ mock }) => mock.calls);
    const leaks = Object.entries({ ...shown, printed }).flatMap(([where, held]) =>
      [...textOf(held).matchAll(LEAK)].map(([found]) => `${where}: ${found}`),
    );
    expect(host.sheetNames.length).toBeGreaterThan(own.length);
    expect(textOf(own.map((name) => host.sheet(name).values()))).toMatch(LEAK);
    expect(leaks).toEqual([]);
  });
  jest.restoreAllMocks();
}, 240_000);
