import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { Answers } from './answers';
import { differingFigures, isTold, misreadings } from './differences';
import { drawWorkbook, type DrawnWorkbook } from './drawnWorkbook';
import { naiveFigures } from './naiveFigures';
import { type ProgramRun, runProgram } from './programRun';
import { workbookFile } from './workbookFile';

/**
 * How the program fared with a workbook that nobody showed it: its figures are right at once; or right once its
 * questions are answered; or wrong with a finding at every cell that it misread; or wrong, and nobody is told.
 */
export type Verdict = 'agrees' | 'agreesAfterAnswers' | 'told' | 'silent';

export interface Judgement {
  readonly seed: number;
  readonly verdict: Verdict;
  /** the figures that differ, and the cells misread, in words for those who look into it */
  readonly causes: readonly string[];
  /** what of a sealed warrant is shown */
  readonly leaks: readonly string[];
}

const ROUNDS = 5;

/** Judges the workbook of a seed. */
export function judge(seed: number): Judgement {
  const workbook = drawWorkbook(seed);
  const opened = openWorkbook(workbook.name, workbookFile(workbook.sheets, workbook.separated));
  if (!opened.ok) throw new Error(`Workbook ${seed} cannot be opened: ${opened.error.code}`);
  const naive = naiveFigures(workbook);
  const answers = new Answers(workbook);
  const first = runProgram(opened.value, { version: 4, logs: [] }, workbook.year);
  const leaks = leaksOf(workbook, first);
  if (differingFigures(naive, first).length === 0) return { seed, verdict: 'agrees', causes: [], leaks };
  const asked = first.told
    .filter(({ isError }) => isError)
    .map(({ code, field, found, cell }) => `${code} ${field} ${cell} ${found}`);
  let run = first;
  let profile = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = answers.answer(run.told);
    if (JSON.stringify(next) === profile) break;
    profile = JSON.stringify(next);
    run = runProgram(opened.value, next, workbook.year);
    if (differingFigures(naive, run).length > 0) continue;
    return {
      seed,
      verdict: 'agreesAfterAnswers',
      causes: [...new Set([...questions(first), ...asked])],
      leaks,
    };
  }
  const wrong = misreadings(workbook, run);
  const untold = wrong.filter((one) => !isTold(one, run.told));
  const differs = differingFigures(naive, run);
  const figures = differs.map((id) => `${id}: ${shown(naive.get(id))} is ${shown(run.figures.get(id))}`);
  const isOfRegister = differs.includes(WARRANTS) && !isRegisterTold(workbook, run);
  const isOfLog = differs.some((id) => id !== WARRANTS) && (untold.length > 0 || wrong.length === 0);
  const isSilent = isOfRegister || isOfLog;
  const cells = (isSilent ? untold : wrong).map(({ sheet, row, field, column, meant, read }) => {
    const cell = workbook.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[indexOf(column)];
    return `${field} ${sheet}!${column}${row} “${JSON.stringify(cell ?? '')}” ${meant} read as ${read}`;
  });
  return { seed, verdict: isSilent ? 'silent' : 'told', causes: [...figures, ...cells], leaks };
}

function questions({ told }: ProgramRun): readonly string[] {
  return told
    .filter(({ code }) => !NO_QUESTIONS.has(code))
    .map(({ code, field, found, cell }) => `${code} ${field} ${cell} ${found}`);
}

const NO_QUESTIONS = new Set([
  'missingSent',
  'outcomeWithoutReply',
  'repliedWithoutOutcome',
  'duplicate',
  'unreadableDate',
]);

const WARRANTS = 'area3.warrants.outstanding';
const OF_REGISTER = new Set([
  'entryIncomplete',
  'entryCellUnread',
  'registerDaysNotRead',
  'registerNotRead',
  'registerCutShort',
  'noPublicityColumn',
  'registerDaysUndecided',
  'publicityNotRead',
]);

/** Whether a finding says that the register of warrants, or a cell of it, is not read. */
function isRegisterTold({ warrants }: DrawnWorkbook, { told }: ProgramRun): boolean {
  const name = warrants?.sheet.name;
  return told.some(({ code, sheet }) => OF_REGISTER.has(code) && (sheet === name || sheet === ''));
}

function shown(value: readonly [number, number] | null | undefined): string {
  return value === null || value === undefined ? 'n/a' : value.join('/');
}

function indexOf(column: string): number {
  return Array.from(column).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function leaksOf({ warrants }: DrawnWorkbook, run: ProgramRun): readonly string[] {
  const text = run.shown();
  return (warrants?.warrants ?? [])
    .filter(({ person, isPublic }) => !isPublic && text.includes(person))
    .map(({ person }) => person);
}
