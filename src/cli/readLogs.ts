import type { CalendarDay } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import { planLogs } from '../log/planning/planLogs';
import type { LogProfile, ProfileFile } from '../log/model/profile';
import { PROFILE_VERSION } from '../log/model/profile';
import { placeOf } from '../log/registers/registerAnswers';
import { readTogether, type ReadTogether } from '../log/readTogether';
import { WorkbookReading } from '../log/workbookReading';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';

/** Reads every log of the workbooks, as the profiles say or as recognition proposes. */
export function readLogs(
  workbooks: readonly OpenedWorkbook[],
  { logs: profiles, registers: answers = [] }: Pick<ProfileFile, 'logs' | 'registers'>,
  profileName: string,
  today: CalendarDay,
): ReadTogether {
  const read = workbooks.map((workbook) => {
    const { outline } = workbook;
    const reading = new WorkbookReading(outline, profiles, profiles, answers);
    reading.readAll(workbook, outline.dateSystem, today);
    return reading.finish();
  });
  const unused = profiles.filter((profile) => !read.some(({ plan }) => plan.usedProfiles.has(profile)));
  const answered = read.flatMap(({ registerAnswers }) => registerAnswers.map(({ given }) => given));
  const together = readTogether(read);
  return {
    ...together,
    issues: [
      ...together.issues,
      ...unused.map((profile) => unusedProfile(profile, profileName)),
      ...answers
        .filter((answer) => answer.unmarked !== null && !answered.includes(answer))
        .map(({ where, headings = {} }) => unusedProfile({ where, columns: headings }, profileName)),
    ],
  };
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
