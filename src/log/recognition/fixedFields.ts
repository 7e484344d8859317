import { type Category, type Kind, type Organ, organOfKind, type Origin } from '../model/attribute';
import { meaningOfTitles, type NamedField, speaksOfRequests } from '../vocabulary/titleTerms';
import { CODED_VALUES, type Field } from '../model/field';
import type { Finding } from '../model/issue';
import type { LogProfile } from '../model/profile';
import { meaningOf } from '../vocabulary/meaning';
import { codedValue, codeOf } from '../model/code';

/** Why a field that no column holds has one value for the whole log. */
export interface FixedEvidence {
  readonly field: NamedField | 'category';
  readonly value: string;
  /** the title that names it; `''` where it follows from the log's columns */
  readonly title: string;
}

export interface FixedFields {
  readonly values: LogProfile['fixed'];
  readonly why: readonly FixedEvidence[];
  readonly questions: readonly Finding[];
}

/** What the columns of a log say of the fields that it may have no column for. */
export interface HeldColumns {
  readonly fields: ReadonlySet<Field>;
  /** whether the kind stands in a column of its own, so that every row says it */
  readonly hasOwnKindColumn: boolean;
  /** whether a column says of rows that they are requests, and not of which kind */
  readonly saysRequest: boolean;
  /** codes of the kinds that the log's rows name */
  readonly kindCodes: ReadonlySet<number>;
  /** whether a column says on whose behalf requests are made, and not only what for, which may be support to proceedings */
  readonly hasOwnCategories: boolean;
  /** whether all that it says of what they are for is the identification of assets, or nothing of the kind */
  readonly holdsAssetsOnly: boolean;
}

/** The titles that name a log, the nearest first. */
export interface LogTitles {
  readonly own: readonly string[];
  /** those that stand above the logs beside it too: all of them may be of one kind, but not of one origin */
  readonly shared: readonly string[];
  /** the names of the log's table and sheet */
  readonly names: readonly string[];
}

/**
 * What every request of a log shares and no column says: its organ, its kind, and where in the Registry it was sent
 * from. The titles around the log name it; a category, or an origin, belongs to the Registry alone.
 * What neither tells is a question.
 */
export function fixedFields({ own, shared, names }: LogTitles, held: HeldColumns): FixedFields {
  const titles = [...own, ...shared];
  const origin = held.fields.has('origin') ? undefined : namedIn(own, 'origin');
  const organ = held.fields.has('organ') ? undefined : fixedOrgan(titles, held, origin);
  const kind = held.hasOwnKindColumn ? undefined : fixedKind(titles, held, organ?.value);
  // A kind of another organ is then no kind of this log.
  const namesOrgan =
    organ !== undefined && (kind !== undefined || (held.hasOwnKindColumn && organ.title !== ''));
  const sendsRfcs =
    organ?.value !== 'OTP' && (kind?.value === 'rfc' || held.kindCodes.has(codeOf('kind', 'rfc')));
  const category = held.fields.has('category') ? undefined : categoryNamed(names);
  const questions: Finding[] = [];
  if (!held.hasOwnKindColumn && !kind) {
    questions.push({ code: 'fieldUndecided', field: 'kind', choices: CODED_VALUES.kind });
  }
  if (sendsRfcs && !origin && !held.fields.has('origin')) {
    questions.push({ code: 'fieldUndecided', field: 'origin', choices: CODED_VALUES.origin });
  }
  return {
    values: {
      ...(namesOrgan ? { organ: organ.value } : {}),
      ...(kind ? { kind: kind.value } : {}),
      ...(origin && sendsRfcs ? { origin: origin.value } : {}),
      ...(category && sendsRfcs ? { category: category.value } : {}),
    },
    why: [
      ...(namesOrgan ? [{ field: 'organ' as const, ...organ }] : []),
      ...(kind ? [{ field: 'kind' as const, ...kind }] : []),
      ...(origin && sendsRfcs ? [{ field: 'origin' as const, ...origin }] : []),
      ...(category && sendsRfcs ? [{ field: 'category' as const, ...category }] : []),
    ],
    questions,
  };
}

/** A sheet of its own for a category bears its name, and nothing but that; a section may well have it in its own name. */
function categoryNamed(names: readonly string[]): Named<Category> | undefined {
  for (const title of names) {
    const value = codedValue('category', meaningOf('category', title) ?? 0);
    if (value !== undefined) return { value, title };
  }
  return undefined;
}

interface Named<V> {
  readonly value: V;
  readonly title: string;
}

function namedIn<F extends NamedField>(
  titles: readonly string[],
  field: F,
): Named<(typeof CODED_VALUES)[F][number]> | undefined {
  const meaning = meaningOfTitles(titles, field);
  const value = meaning && codedValue(field, meaning.code);
  return value === undefined ? undefined : { value, title: meaning?.title ?? '' };
}

function fixedOrgan(
  titles: readonly string[],
  held: HeldColumns,
  origin: Named<Origin> | undefined,
): Named<Organ> | undefined {
  const named = namedIn(titles, 'organ');
  if (named) return named;
  if (origin || held.hasOwnCategories) return { value: 'Registry', title: origin?.title ?? '' };
  const kind = held.hasOwnKindColumn ? undefined : namedIn(titles, 'kind');
  if (kind) return { value: organOfKind(kind.value), title: kind.title };
  // Financial investigations are of either organ; an arrest is the Registry's alone.
  return held.fields.has('category') && !held.holdsAssetsOnly ? { value: 'Registry', title: '' } : undefined;
}

function fixedKind(
  titles: readonly string[],
  held: HeldColumns,
  organ: Organ | undefined,
): Named<Kind> | undefined {
  const named = namedIn(titles, 'kind');
  if (named && (organ === undefined || organOfKind(named.value) === organ)) return named;
  // “RFA log” above requests of Defence teams: what they are is asked for.
  if (named && namedIn(titles, 'organ') === undefined) return undefined;
  const isRequestLog = held.saysRequest || held.fields.has('category') || speaksOfRequests(titles);
  return organ === 'Registry' && isRequestLog ? { value: 'rfc', title: '' } : undefined;
}
