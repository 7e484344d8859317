import { columnsByProfile } from '../../log/fitting/logLayout';
import {
  type LogProfile,
  PROFILE_VERSION,
  type ProfileFile,
  profileFileSchema,
} from '../../log/model/profile';
import { failure, type Result, success } from '../../ground/result';
import { profileForHeadings } from '../../log/fitting/sameHeadings';
import { z } from 'zod';
import type { InspectedLog } from '../contract/paneService';
import { completeProfile } from './correctLog';
import { headingsByColumn, headingsOf } from './logColumns';
import { whereOf } from './savedProfiles';

/** Why a file gives no profile for a log, and what of it or of the log tells that; `''` where nothing does. */
export interface ProfileFileError {
  readonly code: 'notJson' | 'newerVersion' | 'notAProfile' | 'otherLog';
  readonly detail: string;
}

/** The profile of a log as a file, which the command line reads too. */
export function profileFileOf(log: InspectedLog, logs: readonly InspectedLog[]): string {
  const profile = completeProfile(log, logs);
  const where = { workbook: log.workbook, ...profile.where };
  const file: ProfileFile = { version: PROFILE_VERSION, logs: [{ ...profile, where }] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name of that file: `register – Sheet1.profile.json`. */
export function profileFileName({ workbook, sheet }: InspectedLog): string {
  const stem = workbook.replace(/\.[^.]*$/, '');
  return `${stem === sheet ? stem : `${stem} – ${sheet}`}.profile.json`.replace(/[\\/:*?"<>|]/g, '_');
}

/** Reads a profile file, of this version or an older one. */
export function readProfileFile(text: string): Result<ProfileFile, ProfileFileError> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure({ code: 'notJson', detail: '' });
  }
  const parsed = profileFileSchema.safeParse(content);
  if (parsed.success) return success(parsed.data);
  const newer = z.object({ version: z.number().gt(PROFILE_VERSION), logs: z.array(z.unknown()) });
  const version = newer.safeParse(content);
  if (version.success) return failure({ code: 'newerVersion', detail: String(version.data.version) });
  const [issue] = parsed.error.issues;
  return failure({ code: 'notAProfile', detail: issue?.path.join('.') ?? '' });
}

/**
 * How a profile file reads a log: by its part for the same headings, else by one that names columns which the log has.
 * Of several, the one for a sheet of the same name.
 */
export function profileFromFile(
  { logs: profiles }: ProfileFile,
  log: InspectedLog,
  logs: readonly InspectedLog[],
): Result<LogProfile, ProfileFileError> {
  const headings = headingsByColumn(log.columns);
  const isOfSheet = ({ where }: LogProfile): boolean =>
    where.sheet?.toLowerCase() === log.sheet.toLowerCase();
  const inOrder = [...profiles.filter(isOfSheet), ...profiles.filter((profile) => !isOfSheet(profile))];
  const fitting =
    inOrder.flatMap((profile) => profileForHeadings(profile, headings) ?? [])[0] ??
    inOrder.find((profile) => fits(profile, headings));
  if (fitting === undefined) return failure({ code: 'otherLog', detail: missingHeading(inOrder, headings) });
  return success({ ...fitting, where: whereOf(log, logs), headings: headingsOf(log.columns) });
}

function fits(profile: LogProfile, headings: ReadonlyMap<number, string>): boolean {
  const columns = columnsByProfile(profile, headings);
  return columns.ok && columns.value.size > 0;
}

/** The first heading that the file names and the log does not have. */
function missingHeading(profiles: readonly LogProfile[], headings: ReadonlyMap<number, string>): string {
  for (const profile of profiles) {
    const columns = columnsByProfile(profile, headings);
    if (!columns.ok && columns.error.code === 'profileColumnMissing') return columns.error.heading;
  }
  return '';
}
