import { organOfKind } from '../model/attribute';
import type { LogProfile } from '../model/profile';
import { profileForHeadings } from './sameHeadings';

type Fixed = LogProfile['fixed'];

/** The fixed values that decide in which figures a log counts; titles may name them. */
const DECISIVE = ['organ', 'kind', 'origin'] as const satisfies readonly (keyof Fixed)[];

export interface RememberedProfile {
  readonly source: LogProfile;
  /** the source as it reads this log */
  readonly profile: LogProfile;
}

/** A log that no profile speaks of by its place. */
export interface UnclaimedLog {
  readonly workbook: string;
  readonly headings: ReadonlyMap<number, string>;
  /** what its own titles say */
  readonly titled: Fixed;
}

/**
 * The profile that was made for another log with the same headings. Sections may use one form for different logs: of
 * several profiles, those hold that the log's own titles do not contradict, of these those made for a workbook of the
 * same name, and of these the latest. An organ, kind or origin that the titles contradict, or in which the profiles
 * differ, is left open, so that it is asked for.
 *
 * @param profiles the latest last
 */
export function rememberedProfile(
  profiles: readonly LogProfile[],
  { workbook, headings, titled }: UnclaimedLog,
): RememberedProfile | undefined {
  const fitting = profiles.flatMap((source) => {
    const profile = profileForHeadings(source, headings);
    return profile === undefined ? [] : [{ source, profile }];
  });
  const agreeing = preferred(fitting, ({ profile }) => contradicted(profile.fixed, titled).length === 0);
  const nearest = preferred(
    agreeing,
    ({ source }) => source.where.workbook?.toLowerCase() === workbook.toLowerCase(),
  );
  const latest = nearest.at(-1);
  if (latest === undefined) return undefined;
  const open = new Set(
    nearest.flatMap(({ profile }) => [
      ...contradicted(profile.fixed, titled),
      ...contradicted(profile.fixed, latest.profile.fixed),
    ]),
  );
  const asked = Object.fromEntries([...open].map((field) => [field, null]));
  const { source, profile } = latest;
  return { source, profile: { ...profile, fixed: { ...profile.fixed, ...asked } } };
}

/** Those that meet a condition, where any does. */
function preferred<T>(items: readonly T[], meets: (item: T) => boolean): readonly T[] {
  const meeting = items.filter(meets);
  return meeting.length > 0 ? meeting : items;
}

function contradicted(a: Fixed, b: Fixed): readonly (typeof DECISIVE)[number][] {
  const [values, others] = [decisive(a), decisive(b)];
  return DECISIVE.filter((field) => {
    const [value, other] = [values[field], others[field]];
    return value !== undefined && value !== null && other !== undefined && other !== null && value !== other;
  });
}

/** A kind says its organ too. */
function decisive({ organ, kind, origin }: Fixed): Pick<Fixed, (typeof DECISIVE)[number]> {
  return { organ: kind ? organOfKind(kind) : organ, kind, origin };
}
