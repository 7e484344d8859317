import type { CalendarDay } from '../../src/ground/calendarDay';
import { type Period, isIn } from '../../src/report/period';
import { type SampleAddressee, pickAddressee, pickAuthority, pickSituation, pickState } from './addressees';
import type { TextOf, headquartersCodedColumns } from './codedTexts';
import { type Course, repliedAfter, repliedIn, repliedTooLate, sendingDays, unanswered } from './course';
import { type Random, pick, seededRandom, shuffled } from './random';
import { type References, newReferences } from './reference';
import { EARLIER_PERIOD, REPORTED_PERIOD } from './samplePeriods';

/** What stands in the column "Type of request". */
type TypeText = TextOf<typeof headquartersCodedColumns.type>;
type ResultText = TextOf<typeof headquartersCodedColumns.outcome>;

/** A row of the register of headquarters. */
export interface HeadquartersRequest {
  readonly reference: string;
  readonly section: string;
  readonly type: TypeText;
  readonly addressee: SampleAddressee;
  readonly situation: string;
  readonly sent: CalendarDay;
  readonly replied: CalendarDay | null;
  readonly result: ResultText | '';
  readonly remark: string;
}

/** How many replies had each result; `none` is a reply beside which no result was entered. */
type Results = Readonly<Partial<Record<'Positive' | 'Partial' | 'Negative' | 'none', number>>>;

/** How the requests of a type fared that were sent in a period. */
interface TypePlan {
  readonly type: TypeText;
  /** replied to in the period, and the days that these took together */
  readonly answered: Results;
  readonly days: number;
  /** withdrawn in the period, after how many days each */
  readonly withdrawn?: readonly number[];
  /** replied to after the period */
  readonly late: Results;
  readonly pending: number;
}

/**
 * 2022-2023: 301 requests and 85 items that are none. 97 of the 301 were replied to in the period, after 4,569 days in
 * all (a mean of 47.1). The three withdrawn took 47 days on average, so that the mean rounds to 47 days without them
 * too.
 */
const REPORTED_PLAN: readonly TypePlan[] = [
  {
    type: 'Defence team request',
    answered: { Positive: 5, Partial: 4, Negative: 5 },
    days: 644,
    late: { Positive: 1, Negative: 2 },
    pending: 6,
  },
  {
    type: 'Legal representatives of victims',
    answered: { Positive: 1 },
    days: 33,
    late: {},
    pending: 1,
  },
  {
    type: 'Witness protection',
    answered: { Positive: 17, Partial: 2, Negative: 1, none: 1 },
    days: 987,
    withdrawn: [47],
    late: { Positive: 3, Negative: 1 },
    pending: 12,
  },
  {
    type: 'Support to judicial proceedings',
    answered: { Positive: 23, Partial: 4, Negative: 12, none: 1 },
    days: 2260,
    withdrawn: [41, 53],
    late: { Positive: 6, Partial: 1, Negative: 3 },
    pending: 41,
  },
  {
    type: 'Arrest and surrender',
    answered: { Partial: 2, Negative: 7 },
    days: 90,
    late: { Negative: 4 },
    pending: 114,
  },
  { type: 'Financial investigation – legal aid', answered: {}, days: 0, late: {}, pending: 1 },
  {
    type: 'Asset recovery (fines and reparations)',
    answered: {},
    days: 0,
    late: { Partial: 1 },
    pending: 2,
  },
  {
    type: 'Other',
    answered: { Positive: 6, Partial: 1, Negative: 2 },
    days: 414,
    late: { Positive: 1 },
    pending: 4,
  },
  {
    type: 'Notification of judicial decision',
    answered: { Positive: 41 },
    days: 615,
    late: { Positive: 3 },
    pending: 23,
  },
  { type: 'Mission', answered: { Positive: 10, Negative: 1 }, days: 140, late: {}, pending: 1 },
  {
    type: 'Voluntary cooperation agreement',
    answered: { Positive: 1 },
    days: 150,
    late: { Positive: 1 },
    pending: 4,
  },
];

/** 2021-2022: 165 requests and 64 items that are none. */
const EARLIER_PLAN: readonly TypePlan[] = [
  {
    type: 'Defence team request',
    answered: { Positive: 3, Partial: 2, Negative: 3 },
    days: 400,
    late: { Positive: 1, Negative: 1 },
    pending: 5,
  },
  { type: 'Legal representatives of victims', answered: { Positive: 2 }, days: 70, late: {}, pending: 1 },
  {
    type: 'Witness protection',
    answered: { Positive: 13, Partial: 2, Negative: 3 },
    days: 900,
    late: { Positive: 3, Negative: 1 },
    pending: 8,
  },
  {
    type: 'Support to judicial proceedings',
    answered: { Positive: 18, Partial: 4, Negative: 9 },
    days: 1705,
    withdrawn: [28, 77],
    late: { Positive: 5, Partial: 1, Negative: 2 },
    pending: 18,
  },
  {
    type: 'Arrest and surrender',
    answered: { Partial: 1, Negative: 5 },
    days: 66,
    late: { Negative: 3 },
    pending: 39,
  },
  {
    type: 'Asset recovery (fines and reparations)',
    answered: { Partial: 1 },
    days: 120,
    late: {},
    pending: 0,
  },
  {
    type: 'Other',
    answered: { Positive: 4, Negative: 2 },
    days: 250,
    late: { Positive: 1 },
    pending: 2,
  },
  {
    type: 'Notification of judicial decision',
    answered: { Positive: 30 },
    days: 450,
    late: {},
    pending: 21,
  },
  { type: 'Mission', answered: { Positive: 8 }, days: 100, late: {}, pending: 1 },
  { type: 'Voluntary cooperation agreement', answered: {}, days: 0, late: { Positive: 1 }, pending: 3 },
];

const SECTIONS: Readonly<Record<TypeText, readonly string[]>> = {
  'Defence team request': ['Counsel Support'],
  'Legal representatives of victims': ['Counsel Support'],
  'Witness protection': ['Victims and Witnesses'],
  'Support to judicial proceedings': ['External Operations', 'Court Management', 'Detention'],
  'Arrest and surrender': ['External Operations'],
  'Financial investigation – legal aid': ['Counsel Support'],
  'Asset recovery (fines and reparations)': ['External Operations'],
  Other: ['External Operations', 'Court Management'],
  'Notification of judicial decision': ['Court Management'],
  Mission: ['External Operations', 'Victims and Witnesses'],
  'Voluntary cooperation agreement': ['External Operations'],
};
const REMARKS = ['Reminder sent', 'Note verbale', 'Via liaison office', 'Translation requested', 'Follow-up'];

interface PlannedRequest {
  readonly type: TypeText;
  readonly course: Course;
  readonly result: ResultText | '';
}

function expanded(results: Results): readonly (ResultText | '')[] {
  const texts = ['Positive', 'Partial', 'Negative', 'none'] as const;
  return texts.flatMap((text) => {
    const entered: ResultText | '' = text === 'none' ? '' : text;
    return Array.from({ length: results[text] ?? 0 }, () => entered);
  });
}

/** Joins courses and results, in an order that has nothing to do with how long a reply took. */
function withResults(
  random: Random,
  type: TypeText,
  courses: readonly Course[],
  results: readonly (ResultText | '')[],
): readonly PlannedRequest[] {
  const dealt = shuffled(random, results);
  return courses.map((course, index) => ({ type, course, result: dealt[index] ?? '' }));
}

/** Requests for arrest go to many States on the same day, when a suspect may travel. */
function daysOf(random: Random, type: TypeText, period: Period): readonly CalendarDay[] {
  const days = sendingDays(period);
  return type === 'Arrest and surrender' ? [...shuffled(random, days).slice(0, 16)].sort(byNumber) : days;
}

function byNumber(one: number, other: number): number {
  return one - other;
}

function plannedRequests(random: Random, period: Period, plan: TypePlan): readonly PlannedRequest[] {
  const { type } = plan;
  const { end } = period;
  const days = daysOf(random, type, period);
  const answered = expanded(plan.answered);
  const late = expanded(plan.late);
  const withdrawn = repliedAfter(random, days, period, plan.withdrawn ?? []);
  return [
    ...withResults(random, type, repliedIn(random, days, period, answered.length, plan.days), answered),
    ...withdrawn.map((course): PlannedRequest => ({ type, course, result: 'Withdrawn' })),
    ...withResults(random, type, repliedTooLate(random, days, end, late.length), late),
    ...unanswered(random, days, plan.pending).map((course): PlannedRequest => ({
      type,
      course,
      result: 'Pending',
    })),
  ];
}

type Assigned = Pick<HeadquartersRequest, 'reference' | 'addressee' | 'situation'>;

/** Companies are only asked for what a trial or an inquiry into means needs. */
const ANY_ADDRESSEE: readonly TypeText[] = [
  'Support to judicial proceedings',
  'Financial investigation – legal aid',
  'Other',
];

/** Gives requests reference, addressee and situation: one sent to several States on one day has one reference. */
function newAssignment(random: Random, references: References): (request: PlannedRequest) => Assigned {
  const circulars = new Map<CalendarDay, Omit<Assigned, 'addressee'> & { readonly asked: Set<string> }>();
  const single = (sent: CalendarDay, addressee: SampleAddressee): Assigned => ({
    reference: references('REG', sent),
    addressee,
    situation: pickSituation(random),
  });
  return ({ type, course: { sent } }) => {
    if (type !== 'Arrest and surrender')
      return single(sent, (ANY_ADDRESSEE.includes(type) ? pickAddressee : pickAuthority)(random));
    const addressee = pickState(random);
    const circular = circulars.get(sent);
    if (circular && !circular.asked.has(addressee.english)) {
      circular.asked.add(addressee.english);
      return { reference: circular.reference, addressee, situation: circular.situation };
    }
    const first = single(sent, addressee);
    circulars.set(sent, { ...first, asked: new Set([addressee.english]) });
    return first;
  };
}

/** The first request of 2022-2023 with a positive reply stands twice: counted twice it would show in two figures. */
function withDuplicate(requests: readonly HeadquartersRequest[]): readonly HeadquartersRequest[] {
  const place = requests.findIndex(
    ({ type, sent, result }) =>
      type === 'Support to judicial proceedings' && isIn(REPORTED_PERIOD, sent) && result === 'Positive',
  );
  return [...requests.slice(0, place + 1), ...requests.slice(place)];
}

/** All rows of the register, in the order in which they were sent. */
export function headquartersRequests(): readonly HeadquartersRequest[] {
  const random = seededRandom(301);
  const all = [
    ...EARLIER_PLAN.flatMap((plan) => plannedRequests(random, EARLIER_PERIOD, plan)),
    ...REPORTED_PLAN.flatMap((plan) => plannedRequests(random, REPORTED_PERIOD, plan)),
  ];
  const inOrder = [...shuffled(random, all)].sort((one, other) => one.course.sent - other.course.sent);
  const assign = newAssignment(random, newReferences());
  return withDuplicate(
    inOrder.map((request) => ({
      ...assign(request),
      section: pick(random, SECTIONS[request.type]),
      type: request.type,
      sent: request.course.sent,
      replied: request.course.replied,
      result: request.result,
      remark: random() < 0.1 ? pick(random, REMARKS) : '',
    })),
  );
}
