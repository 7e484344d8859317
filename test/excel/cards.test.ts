import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { runBatch } from '../../src/excel/runBatch';
import { writePlan } from '../../src/excel/writePlan';
import { planReport, USUAL_OPTIONS } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import type { WorkbookPlan } from '../../src/plan/workbookPlan';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { otpLog } from '../report/logRows';
import { reportOf } from '../report/reportOfLogs';

const REPLIED = { kind: 'rfa', sent: '2022-10-03', replied: '2022-11-03', recorded: '2022-11-04' };
const PENDING = { kind: 'rfa', sent: '2022-10-04' };

function planWith(cards: boolean): WorkbookPlan {
  const report = reportOf([otpLog([REPLIED, REPLIED, PENDING])]);
  const options = { ...USUAL_OPTIONS, charts: false, supplementary: false, cards };
  return planReport(report, messagesOf('en'), { options });
}

async function write(plan: WorkbookPlan): Promise<void> {
  const written = await runBatch((context) => writePlan(context, plan, { period: '2022-2023' }));
  if (!written.ok) throw new Error(`${written.error.code} ${written.error.detail}`);
}

/** The cell of the share executed in area 2. */
function placeOfShare(host: ExcelHost): readonly [sheet: string, cell: string] {
  const name = String(host.names()['Cooperation.2022_2023.area2.otp.executedShare']);
  const [sheet = '', cell = ''] = name.replace(/^=/, '').replaceAll(/['$]/g, '').split('!');
  return [sheet, cell];
}

describe('a figure that explains itself', () => {
  it('says on its card of what and by which rules it is, and stays a number in formulas', async () => {
    await withOffice(
      async (host) => {
        await write(planWith(true));
        const [sheet, cell] = placeOfShare(host);
        expect(host.sheet(sheet).card(cell)).toMatchObject({
          type: 'Double',
          basicValue: 0.6667,
          properties: {
            'Calculated from': { type: 'Double', basicValue: 2 },
            'Divided by (requests)': { type: 'Double', basicValue: 3 },
            Rules: { type: 'String' },
            'Source of the rules': { type: 'String' },
          },
        });
        const card = JSON.stringify(host.sheet(sheet).card(cell));
        expect(card).toContain('Share executed; Sent and recorded; ');
        expect(card).toContain('Footnote 9');
        expect(host.sheet(sheet).numberFormats(cell)).toEqual([['0.00%']]);
        host.sheet('Sheet1').set('A1', `='${sheet}'!${cell}*3`);
        await host.settled();
        expect(host.sheet('Sheet1').value('A1')).toBeCloseTo(2.0001, 10);
      },
      { requirementSets: '1.19' },
    );
  });

  it.each(['1.17', '1.9'] as const)(
    'is a plain number in an Excel of ExcelApi %s',
    async (requirementSets) => {
      await withOffice(
        async (host) => {
          await write(planWith(true));
          const [sheet, cell] = placeOfShare(host);
          expect(host.sheet(sheet).value(cell)).toBe(0.6667);
        },
        { requirementSets },
      );
    },
  );

  it('is a plain number where nobody asked for more, and in every file', async () => {
    await withOffice(
      async (host) => {
        await write(planWith(false));
        const [sheet, cell] = placeOfShare(host);
        expect(host.sheet(sheet).card(cell)).toBeUndefined();
      },
      { requirementSets: '1.19' },
    );
    expect(Buffer.compare(writeWorkbook(planWith(true)), writeWorkbook(planWith(false)))).toBe(0);
  });
});
