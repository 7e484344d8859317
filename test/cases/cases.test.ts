import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type LogProfile, profileFileSchema } from '../../src/log/model/profile';
import { computeReport } from '../../src/report/computeReport';
import { FIGURE_IDS, type FigureId } from '../../src/report/figures/figures';
import { periodStartingIn } from '../../src/report/period';
import type { Report } from '../../src/report/report';
import { WorkbookReading } from '../../src/log/workbookReading';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { TODAY } from '../log/workbookOf';

/* Small registers that once came out wrong: of real ones, and of offices with words of their own. */

const FOLDER = __dirname;
const caseSchema = z.strictObject({
  why: z.string(),
  files: z.array(z.string()),
  /** of the period 2022-2023: numerator and denominator; `null` for n/a */
  figures: z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()),
  /** codes of findings, of which there must be one each */
  told: z.array(z.string()),
});

const CASES = [
  ...readdirSync(path.join(FOLDER, 'real'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.profile.json'))
    .map((name) => [name.slice(0, -'.json'.length), path.join(FOLDER, 'real', name)] as const),
  ...readdirSync(path.join(FOLDER, 'words')).map(
    (name) => [name, path.join(FOLDER, 'words', name, 'case.json')] as const,
  ),
];

test.each(CASES)('%s comes out right', (_, file) => {
  const { files, figures, told } = caseSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const report = reportOf(files.map((name) => path.join(path.dirname(file), name)));
  const codes = report.issues.map(({ finding }) => finding.code);
  for (const code of told) expect(codes).toContain(code);
  const ids = FIGURE_IDS.filter((id) => id in figures);
  expect(ids).toHaveLength(Object.keys(figures).length);
  expect(Object.fromEntries(ids.map((id) => [id, valueOf(report, id)]))).toEqual(
    Object.fromEntries(ids.map((id) => [id, ratioOf(figures[id] ?? null)])),
  );
});

function reportOf(files: readonly string[]): Report {
  const read = files.map((file) => {
    const opened = openWorkbook(path.basename(file), readFileSync(file));
    if (!opened.ok) throw new Error(opened.error.code);
    const reading = new WorkbookReading(opened.value.outline, profilesOf(file), []);
    reading.readAll(opened.value, opened.value.outline.dateSystem, TODAY);
    return reading.finish();
  });
  return computeReport({
    logs: read.flatMap(({ logs }) => logs),
    issues: read.flatMap(({ issues }) => issues),
    period: periodStartingIn(2022),
    today: TODAY,
  });
}

function profilesOf(file: string): readonly LogProfile[] {
  const profile = file.replace(/\.[^.]*$/, '.profile.json');
  return existsSync(profile) ? profileFileSchema.parse(JSON.parse(readFileSync(profile, 'utf8'))).logs : [];
}

function valueOf({ figures }: Report, id: FigureId): number | null {
  return ratioOf(figures.get(id)?.value ?? null);
}

function ratioOf(
  value: readonly [number, number] | { numerator: number; denominator: number } | null,
): number | null {
  if (value === null) return null;
  const { numerator, denominator } =
    'numerator' in value ? value : { numerator: value[0], denominator: value[1] };
  return numerator / denominator;
}
