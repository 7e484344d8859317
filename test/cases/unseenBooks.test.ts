import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readLogs } from '../../src/cli/readLogs';
import { PROFILE_VERSION, type ProfileFile, profileFileSchema } from '../../src/log/model/profile';
import { computeReport } from '../../src/report/computeReport';
import { FIGURE_IDS, type FigureId } from '../../src/report/figures/figures';
import { periodStartingIn } from '../../src/report/period';
import type { Report } from '../../src/report/report';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { TODAY } from '../log/workbookOf';

/*
 * Workbooks that somebody made who knew the rules and had never seen the program: layouts, words and habits are theirs,
 * and so are the figures, which a plain loop of theirs counted. Each has a profile that answers what may be asked.
 */

const FOLDER = path.join(__dirname, 'unseen');
const bookSchema = z.strictObject({
  /** the year in which the period begins */
  begins: z.int(),
  habits: z.array(z.string()),
  /** numerator and denominator; `null` for n/a */
  figures: z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()),
});

/** These stand in most workbooks, and tell of no figure that is wrong. */
const BY_THE_WAY = [
  'repliedWithoutOutcome',
  'outcomeWithoutReply',
  'duplicate',
  'hiddenRowsRead',
  'hiddenSheetRead',
  'struckRowsRead',
  'missingReference',
  'missingSent',
  'repliedBeforeSent',
  'unreadableDate',
  'dateOutOfRange',
];

const BOOKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.slice(0, -'.xlsx'.length));

function contentOf(name: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
}

function reportOf(book: string, begins: number, profile: ProfileFile): Report {
  const opened = openWorkbook(`${book}.xlsx`, readFileSync(path.join(FOLDER, `${book}.xlsx`)));
  if (!opened.ok) throw new Error(opened.error.code);
  const read = readLogs([opened.value], profile, `${book}.profile.json`, TODAY);
  return computeReport({ ...read, period: periodStartingIn(begins), today: TODAY });
}

/** The figures that are known, as they are and as they should be: what only numbers give is compared by its value. */
function differences(
  { figures }: Report,
  expected: z.infer<typeof bookSchema>['figures'],
): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => {
    const wanted = expected[id];
    if (wanted === undefined) return false;
    const value = figures.get(id)?.value ?? null;
    if (value === null || wanted === null) return value !== wanted;
    return value.numerator * wanted[1] !== value.denominator * wanted[0];
  });
}

describe.each(BOOKS)('the workbook %s', (book) => {
  const { begins, figures } = bookSchema.parse(contentOf(`${book}.json`));

  it('gives each figure, once the questions are answered', () => {
    const profile = profileFileSchema.parse(contentOf(`${book}.profile.json`));
    expect(differences(reportOf(book, begins, profile), figures)).toEqual([]);
  });

  it('gives no other figure without a word about it', () => {
    const report = reportOf(book, begins, { version: PROFILE_VERSION, logs: [] });
    const told = report.issues.filter(({ finding }) => !BY_THE_WAY.includes(finding.code));
    expect(told.length > 0 || differences(report, figures).length === 0).toBe(true);
  });
});
