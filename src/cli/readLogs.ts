import type { CalendarDay } from '../ground/calendarDay';
import type { Issue } from '../log/model/issue';
import { type OtherSheets, otherSheets } from '../log/planning/otherSheets';
import { planLogs } from '../log/planning/planLogs';
import type { LogProfile, ProfileFile } from '../log/model/profile';
import { PROFILE_VERSION } from '../log/model/profile';
import type { RequestLog } from '../log/model/requestLog';
import type { RegisterRead } from '../log/registers/registerEntry';
import { WorkbookReading } from '../log/workbookReading';
import type { OpenedWorkbook } from '../xlsx/read/openWorkbook';

/** What the workbooks gave: their logs, and what was found before any row was read. */
export interface LogsRead {
  readonly logs: readonly RequestLog[];
  readonly registers: readonly RegisterRead[];
  /** the sheets beside those of the logs, workbook by workbook */
  readonly otherSheets: readonly OtherSheets[];
  readonly issues: readonly Issue[];
}

/** Reads every log of the workbooks, as the profiles say or as recognition proposes. */
export function readLogs(
  workbooks: readonly OpenedWorkbook[],
  profiles: readonly LogProfile[],
  profileName: string,
  today: CalendarDay,
): LogsRead {
  const read = workbooks.map((workbook) => {
    const { outline } = workbook;
    const reading = new WorkbookReading(outline, profiles, profiles);
    reading.readAll(workbook, outline.dateSystem, today);
    return reading.finish();
  });
  const unused = profiles.filter((profile) => !read.some(({ plan }) => plan.usedProfiles.has(profile)));
  return {
    logs: read.flatMap(({ logs }) => logs),
    registers: read.flatMap(({ registers }) => registers),
    otherSheets: read.map(({ plan }) => otherSheets(plan)),
    issues: [
      ...read.flatMap(({ issues }) => issues),
      ...unused.map((profile) => unusedProfile(profile, profileName)),
    ],
  };
}

function unusedProfile({ where, columns }: LogProfile, profileName: string): Issue {
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

/** How recognition reads the workbooks, as a profile file; `undefined` where it finds no log in any of them. */
export function proposeProfile(workbooks: readonly OpenedWorkbook[]): ProfileFile | undefined {
  const logs = workbooks.flatMap(({ outline }) =>
    planLogs(outline, []).recognised.map(({ profile }) => ({
      ...profile,
      where: { workbook: outline.name, ...profile.where },
    })),
  );
  return logs.length === 0 ? undefined : { version: PROFILE_VERSION, logs };
}
