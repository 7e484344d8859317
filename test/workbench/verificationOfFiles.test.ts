import { verificationOfFiles } from '../../src/workbench/workbook/verificationOfFiles';
import type { WorkbookFile } from '../../src/workbench/workbook/workbookFile';
import { SMALL_LOG } from '../cli/smallLog';
import { reportFile } from './reportFile';

const LOG = fileOf('log.csv', SMALL_LOG);
const CHANGED = fileOf('log.csv', SMALL_LOG.replace('2022-10-23', '2022-10-25'));

function fileOf(name: string, text: string): WorkbookFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

describe('a report that is dropped on the workbench with its logs', () => {
  it('is of them, or the log that changed and the figures that differ are named', () => {
    expect(verificationOfFiles([LOG, reportFile(LOG)], 'en')).toMatchObject({
      isOfLogs: true,
      differing: [],
    });
    const changed = verificationOfFiles([reportFile(LOG), CHANGED], 'fr');
    expect(changed?.isOfLogs).toBe(false);
    expect(changed?.verdict).toMatch(/report\.xlsx/);
    expect(changed?.differing.join()).toMatch(/otp\.rfas\.averageDays/);
    expect(changed?.logs).toEqual([expect.stringMatching(/log\.csv.*modifié/)]);
  });

  it('is not verified without logs, nor are logs without a report', () => {
    expect(verificationOfFiles([reportFile(LOG), reportFile(LOG)], 'en')).toBeUndefined();
    expect(verificationOfFiles([LOG, CHANGED], 'en')).toBeUndefined();
  });
});
