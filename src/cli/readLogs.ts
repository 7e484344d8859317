import type { CalendarDay } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import { planLogs } from '../log/planning/planLogs';
import type { LogProfile, ProfileFile, RegisterProfile } from '../log/model/profile';
import { PROFILE_VERSION } from '../log/model/profile';
import { placeOf } from '../log/registers/registerAnswers';
import { readTogether, type ReadTogether } from '../log/readTogether';
import { WorkbookReading, type WorkbookRead } from '../log/workbookReading';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';

/** How logs and registers are to be read, of all workbooks. */
export type ReadingAnswers = Pick<ProfileFile, 'logs' | 'registers'>;

/** Reads every log of the workbooks, as the profiles say or as recognition proposes. */
export function readLogs(
  workbooks: readonly OpenedWorkbook[],
  answers: ReadingAnswers,
  profileName: string,
  today: CalendarDay,
): ReadTogether {
  const read = workbooks.map((workbook) => readWorkbook(workbook, answers, today));
  const together = readTogether(read);
  return {
    ...together,
    issues: [...together.issues, ...unusedAnswers(answers, profileName, read.map(usedAnswers))],
  };
}

/** Reads every log of one workbook likewise. */
export function readWorkbook(
  workbook: OpenedWorkbook,
  { logs: profiles, registers: answers = [] }: ReadingAnswers,
  today: CalendarDay,
): WorkbookRead {
  const { outline } = workbook;
  const reading = new WorkbookReading(outline, profiles, profiles, answers);
  reading.readAll(workbook, outline.dateSystem, today);
  return reading.finish();
}

/** What of the answers was about a workbook. */
export interface UsedAnswers {
  readonly profiles: ReadonlySet<LogProfile>;
  readonly registers: readonly (RegisterProfile | undefined)[];
}

export function usedAnswers({ plan, registerAnswers }: WorkbookRead): UsedAnswers {
  return { profiles: plan.usedProfiles, registers: registerAnswers.map(({ given }) => given) };
}

/** A finding for each answer that is about none of the workbooks. */
export function unusedAnswers(
  { logs: profiles, registers: answers = [] }: ReadingAnswers,
  profileName: string,
  used: readonly UsedAnswers[],
): readonly Issue[] {
  const unused = profiles.filter((profile) => !used.some((one) => one.profiles.has(profile)));
  const answered = used.flatMap(({ registers }) => registers);
  return [
    ...unused.map((profile) => unusedProfile(profile, profileName)),
    ...answers
      .filter((answer) => answer.unmarked !== null && !answered.includes(answer))
      .map(({ where, headings = {} }) => unusedProfile({ where, columns: headings }, profileName)),
  ];
}

/** The part of a profile that is about a log, or a register, which is not there. */
interface ProfilePart {
  readonly where: LogProfile['where'];
  readonly columns: Readonly<Record<string, unknown>>;
}

function unusedProfile({ where, columns }: ProfilePart, profileName: string): Issue {
  const named = [where.workbook, where.sheet, where.table].filter((name) => name !== undefined);
  const headings = Object.values(columns).filter((choice) => typeof choice === 'string');
  const log = (named.length > 0 ? named : headings).map((name) => `“${name}”`).join(', ');
  return {
    workbook: profileName,
    sheet: '',
    cell: '',
    severity: 'error',
    found: log,
    finding: { code: 'profileUnused', log },
  };
}

/**
 * How recognition reads the workbooks, as a profile file, with a place for what their registers leave open; `undefined`
 * where it finds no log and no register in any of them.
 */
export function proposeProfile(workbooks: readonly OpenedWorkbook[]): ProfileFile | undefined {
  const plans = workbooks.map(({ outline }) => ({ workbook: outline.name, plan: planLogs(outline, []) }));
  const logs = plans.flatMap(({ workbook, plan }) =>
    plan.recognised.map(({ profile }) => ({ ...profile, where: { workbook, ...profile.where } })),
  );
  const registers = plans.flatMap(({ workbook, plan }) =>
    plan.registers.map((layout) => {
      const { where, headings } = placeOf(layout);
      return { where: { workbook, ...where }, headings, unmarked: null };
    }),
  );
  if (logs.length + registers.length === 0) return undefined;
  return { version: PROFILE_VERSION, logs, ...(registers.length === 0 ? {} : { registers }) };
}
