import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { samplesReport } from '../excel/samplesReport';
import { figuresOfChecks, planWithChecks } from '../layout/checks/checkedPlan';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recalculated-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const inLibreOffice = hasLibreOffice() ? it : it.skip;
const unless = hasLibreOffice() ? '' : ' (skipped: LibreOffice is not installed)';

describe('a written workbook with checks', () => {
  inLibreOffice(
    `agrees with every number of the samples when LibreOffice calculates it${unless}`,
    () => {
      writeFileSync(path.join(folder, 'report.xlsx'), writeWorkbook(planWithChecks(samplesReport())));
      const out = path.join(folder, 'calculated');
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const options = ['--headless', '--convert-to', 'xlsx', '--outdir', out];
      execFileSync('soffice', [profile, ...options, 'report.xlsx'], { cwd: folder, stdio: 'ignore' });
      const { Sheets, Workbook } = read(readFileSync(path.join(out, 'report.xlsx')));
      const [sum] = (Workbook?.Names ?? []).filter(({ Name }) => Name === 'Cooperation.checks');
      const cover = Sheets['Cooperation report']?.[sum?.Ref.replace(/^.*!/, '').replaceAll('$', '') ?? ''] as
        { readonly v?: unknown } | undefined;
      const rows = utils.sheet_to_json<unknown[]>(Sheets['Checks'] ?? {}, { header: 1 });
      const { lines, differing, total } = figuresOfChecks(rows, cover?.v);
      expect({ differing, total }).toEqual({ differing: [], total: 0 });
      expect(lines).toBeGreaterThan(250);
    },
    180_000,
  );
});
