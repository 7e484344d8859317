import type { Category, Kind, Origin, Purpose } from '../../log/model/attribute';
import { type Formula, formula, joined, type RangeReference } from '../../plan/formula';
import type { Edition } from '../../report/editions/edition';
import type { PeriodDays } from './checkInputs';
import { columnOf, type RequestColumnName } from './requestColumns';

/** A condition of COUNTIFS, or several: pairs of a column and what must stand in it. */
export type Condition = Formula;

/** Requests of a sort: those that meet one of some conditions, of which no request meets two. */
export type Sort = readonly Condition[];

function is(column: RequestColumnName, word: string): Condition {
  return formula`${columnOf(column)},${word}`;
}

function ofKind(kind: Kind): Condition {
  return is('kind', kind);
}

function ofOrigin(origin: Origin): Condition {
  return joined([ofKind('rfc'), is('origin', origin)]);
}

export const RFAS: Sort = [ofKind('rfa'), ofKind('missionNotification')];
export const PLAIN_RFAS: Sort = [ofKind('rfa')];
export const MISSION_NOTIFICATIONS: Sort = [ofKind('missionNotification')];
export const RFIS: Sort = [ofKind('rfi')];
export const HEADQUARTERS_RFCS: Sort = [ofOrigin('headquarters')];
export const COUNTRY_OFFICE_RFCS: Sort = [ofOrigin('countryOffice')];
export const RFCS: Sort = [ofKind('rfc')];
export const DECISION_NOTIFICATIONS: Sort = [ofKind('decisionNotification')];

/** Everything that an organ, or a part of it, sent. */
export const ALL_OF = {
  otp: [is('organ', 'OTP')],
  headquarters: [joined([is('organ', 'Registry'), is('origin', 'headquarters')])],
  countryOffices: [joined([is('organ', 'Registry'), is('origin', 'countryOffice')])],
} as const satisfies Readonly<Record<string, Sort>>;

export function inCategory(sort: Sort, category: Category): Sort {
  return narrowed(sort, is('category', category));
}

export function forPurposes(sort: Sort, ...purposes: readonly Purpose[]): Sort {
  return purposes.flatMap((purpose) => narrowed(sort, is('purpose', purpose)));
}

/** Those for none of some purposes. */
export function withoutPurposes(sort: Sort, ...purposes: readonly Purpose[]): Sort {
  const column = columnOf('purpose');
  return narrowed(sort, joined(purposes.map((purpose) => formula`${column},"<>"&${purpose}`)));
}

/** Those to one kind of addressee; `''` for those of which the log says none. */
export function ofAddresseeType(sort: Sort, type: string): Sort {
  return narrowed(sort, is('addresseeType', type === '' ? 'none' : type));
}

/** Those of one section, situation or addressee, which a cell names as its column does. */
export function named(sort: Sort, column: 'section' | 'situation' | 'addressee', name: RangeReference): Sort {
  return narrowed(sort, formula`${columnOf(column)},${name}`);
}

export function withOutcome(outcome: string): Condition {
  return is('outcome', outcome);
}

/** Of logs that hold no replies, or no outcomes. */
export function withoutField(column: 'holdsReplies' | 'holdsOutcomes'): Condition {
  return formula`${columnOf(column)},${0}`;
}

/** The requests of a sort that also meet a condition. */
export function narrowed(sort: Sort, condition: Condition): Sort {
  return sort.map((one) => joined([one, condition]));
}

export function sentIn({ start, end }: PeriodDays): Condition {
  return formula`${columnOf('sent')},">="&${start},${columnOf('sent')},"<="&${end}`;
}

/** Sent in a month of a period, from 0 on. */
export function sentInMonth({ start }: PeriodDays, month: number): Condition {
  const sent = columnOf('sent');
  return formula`${sent},">="&EDATE(${start},${month}),${sent},"<"&EDATE(${start},${month + 1})`;
}

export function repliedBy({ end }: PeriodDays): Condition {
  return formula`${columnOf('replied')},"<="&${end}`;
}

function recordedIn({ start, end }: PeriodDays): Condition {
  return formula`${columnOf('recorded')},">="&${start},${columnOf('recorded')},"<="&${end}`;
}

/** What the OTP's requests meet that count as executed in a period. */
export function executedIn(period: PeriodDays, { executedWhen }: Edition): readonly Condition[] {
  return executedWhen === 'recorded' ? [repliedBy(period), recordedIn(period)] : [repliedBy(period)];
}

/** How many requests of a sort meet all conditions. */
export function countOf(sort: Sort, ...conditions: readonly Condition[]): Formula {
  return joined(
    sort.map((one) => formula`COUNTIFS(${joined([one, ...conditions])})`),
    '+',
  );
}

/** The days from sending to reply of the requests of a sort that meet all conditions, added up. */
export function daysOf(sort: Sort, ...conditions: readonly Condition[]): Formula {
  const sums = sort.map((one) => {
    const where = joined([one, ...conditions]);
    return formula`SUMIFS(${columnOf('replied')},${where})-SUMIFS(${columnOf('sent')},${where})`;
  });
  return joined(sums, '+');
}
