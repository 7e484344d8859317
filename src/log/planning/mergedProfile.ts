import type { LogColumn, LogLayout } from '../fitting/logLayout';
import { withProposedValues } from '../fitting/proposedValues';
import { namedColumns } from '../headings/namedColumns';
import { organOfKind } from '../model/attribute';
import { CODED_VALUES, type Field } from '../model/field';
import type { Finding } from '../model/issue';
import { fixedValues, type LogProfile } from '../model/profile';
import type { LogCandidate } from '../recognition/candidate';
import type { Proposal } from './logPlan';

/** What the profile says, and for what it leaves open what recognition proposes. */
export function merged(
  source: LogProfile,
  layout: LogLayout,
  given: ReadonlyMap<Field, LogColumn>,
  candidate: LogCandidate | undefined,
): Omit<Proposal, 'sheet' | 'remembered'> {
  const isTaken = (field: Field, index: number): boolean =>
    [...given].some(([other, column]) => column.index === index && !mayShare(field, other));
  const proposed = [...(candidate?.layout.columns ?? [])].filter(
    ([field, { index }]) => !(field in source.columns) && !(field in source.fixed) && !isTaken(field, index),
  );
  const columns = withShared(new Map([...proposed, ...given]), source, candidate);
  const profile: LogProfile = {
    ...source,
    values: withProposedValues(candidate?.profile.values ?? {}, source.values),
    fixed: { ...keptFixed(candidate?.profile.fixed ?? {}, source, columns), ...source.fixed },
  };
  return {
    profile,
    layout: { ...layout, columns, tickedOutcomes: keptTicks(layout, columns) },
    candidate,
    questions: openQuestions(profile, columns, candidate, layout.headings),
  };
}

/** Category and purpose may stand in one column: who names it for one of them has not said that it is none of the other. */
function mayShare(field: Field, other: Field): boolean {
  return [field, other].every((one) => one === 'category' || one === 'purpose');
}

/**
 * A column that a person names for its categories holds the purposes too, where some of its cells are purposes; and where
 * the person says of one of its texts that it is support to proceedings, as an arrest is.
 */
function withShared(
  columns: Map<Field, LogColumn>,
  source: LogProfile,
  candidate: LogCandidate | undefined,
): ReadonlyMap<Field, LogColumn> {
  const isOpen = (field: Field): boolean =>
    !columns.has(field) && !(field in source.columns) && !(field in source.fixed);
  const categories = columns.get('category');
  const saysSupport = Object.values(source.values.category ?? {}).includes('judicialSupport');
  if (categories !== undefined && saysSupport && isOpen('purpose')) columns.set('purpose', categories);
  for (const { field, column, shares = [] } of candidate?.unreadValues ?? []) {
    const named = columns.get(field);
    if (named?.index !== column) continue;
    for (const other of shares) {
      if (isOpen(other)) columns.set(other, named);
    }
  }
  return columns;
}

/** Who names another column for the outcome, or none, means no ticked ones. */
function keptTicks(
  { tickedOutcomes }: LogLayout,
  columns: ReadonlyMap<Field, LogColumn>,
): LogLayout['tickedOutcomes'] {
  if (!tickedOutcomes.has(columns.get('outcome')?.index ?? -1)) return new Map();
  const others = [...columns].flatMap(([field, { index }]) => (field === 'outcome' ? [] : index));
  return new Map([...tickedOutcomes].filter(([column]) => !others.includes(column)));
}

/** The proposed fixed values that the profile neither replaces nor contradicts. */
function keptFixed(
  proposed: LogProfile['fixed'],
  source: LogProfile,
  columns: ReadonlyMap<Field, LogColumn>,
): LogProfile['fixed'] {
  const { organ, kind } = source.fixed;
  const proposedOrgan = proposed.organ ?? (proposed.kind && organOfKind(proposed.kind));
  const givenOrgan = kind ? organOfKind(kind) : organ;
  const contradicted = givenOrgan && proposedOrgan && givenOrgan !== proposedOrgan;
  if (contradicted) return {};
  const kept = Object.entries(proposed).filter(([field]) => field === 'kind' || !columns.has(field as Field));
  return Object.fromEntries(kept);
}

/** A log that was described with its days and addressees, or recognised as one without references, is read without them. */
function asksForReference(
  columns: ReadonlyMap<Field, LogColumn>,
  candidate: LogCandidate | undefined,
): boolean {
  if (candidate === undefined) return !(columns.has('sent') && columns.has('addressee'));
  return candidate.questions.some(
    (finding) => finding.code === 'fieldNotFound' && finding.field === 'reference',
  );
}

/** What a log cannot be read without, and what recognition could not decide and the profile does not. */
function openQuestions(
  profile: LogProfile,
  columns: ReadonlyMap<Field, LogColumn>,
  candidate: LogCandidate | undefined,
  headings: ReadonlyMap<number, string>,
): readonly Finding[] {
  const named = [...namedColumns(headings).values()];
  const isNeeded = (field: 'sent' | 'reference'): boolean =>
    field === 'sent' || asksForReference(columns, candidate);
  const questions: Finding[] = (['sent', 'reference'] as const)
    .filter((field) => !columns.has(field) && isNeeded(field))
    .map((field) => ({ code: 'fieldNotFound', field, headings: named }));
  const fixed = fixedValues(profile);
  const isKnown = (field: 'kind' | 'origin'): boolean => columns.has(field) || fixed.has(field);
  const asked = new Set(
    candidate?.questions.flatMap((finding) => (finding.code === 'fieldUndecided' ? finding.field : [])),
  );
  if (!isKnown('kind')) questions.push({ code: 'fieldUndecided', field: 'kind', choices: CODED_VALUES.kind });
  const needsOrigin = fixed.get('kind') === 'rfc' || (!fixed.has('kind') && asked.has('origin'));
  if (needsOrigin && !isKnown('origin')) {
    questions.push({ code: 'fieldUndecided', field: 'origin', choices: CODED_VALUES.origin });
  }
  const undecided = (candidate?.questions ?? []).filter(
    (finding) => finding.code === 'columnUndecided' && !(finding.field in profile.columns),
  );
  return [...questions, ...undecided];
}
