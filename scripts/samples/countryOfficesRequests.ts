import type { CalendarDay } from '../../src/ground/calendarDay';
import type { Period } from '../../src/report/period';
import { type SampleAddressee, pickAddressee, pickSituation } from './addressees';
import type { TextOf, countryOfficesCodedColumns } from './codedTexts';
import { type Course, repliedIn, repliedTooLate, sendingDays, unanswered } from './course';
import { type Random, pick, seededRandom, shuffled, weightedPick } from './random';
import { newReferences } from './reference';
import { EARLIER_PERIOD, REPORTED_PERIOD } from './samplePeriods';

type OutcomeText = TextOf<typeof countryOfficesCodedColumns.outcome>;

/** A row of the Country Offices' log. */
export interface CountryOfficesRequest {
  readonly office: string;
  readonly sent: CalendarDay;
  readonly reference: string;
  readonly support: string;
  readonly addressee: SampleAddressee;
  readonly situation: string;
  readonly outcome: OutcomeText;
  readonly replied: CalendarDay | null;
  readonly comment: string;
}

const OFFICES = [
  { name: 'Office Alpha', series: 'CO-A' },
  { name: 'Office Bravo', series: 'CO-B' },
  { name: 'Office Charlie', series: 'CO-C' },
  { name: 'Office Delta', series: 'CO-D' },
];
const SUPPORT = [
  'Field mission security',
  'Access to premises',
  'Airport facilitation',
  'Vehicles and fuel',
  'Outreach venue',
];
const REPLIES: readonly OutcomeText[] = ['Granted', 'Partially granted', 'Refused', 'Withdrawn'];
const COMMENTS = ['Confirmed by phone', 'Weekly liaison meeting', 'Reminder sent', 'Postponed once'];

/** The courses of a period's requests: so many replied to in it, after it, and not at all. */
function coursesOf(
  random: Random,
  period: Period,
  counts: {
    readonly answered: number;
    readonly days: number;
    readonly late: number;
    readonly pending: number;
  },
): readonly Course[] {
  const days = sendingDays(period);
  return [
    ...repliedIn(random, days, period, counts.answered, counts.days),
    ...repliedTooLate(random, days, period.end, counts.late),
    ...unanswered(random, days, counts.pending),
  ];
}

/** One reply to a request of January 2023 carries the year before, as is often typed in January. */
function withReplyBeforeSent(requests: readonly CountryOfficesRequest[]): readonly CountryOfficesRequest[] {
  const place = requests.findIndex(
    ({ sent, replied }) => replied !== null && sent > REPORTED_PERIOD.start + 120 && replied - sent < 60,
  );
  return requests.map((request, index) =>
    index === place && request.replied !== null ? { ...request, replied: request.replied - 365 } : request,
  );
}

/** One row of 2022-2023 has lost its reference. */
function withoutOneReference(requests: readonly CountryOfficesRequest[]): readonly CountryOfficesRequest[] {
  const place = requests.findIndex(({ sent }) => sent > REPORTED_PERIOD.start + 60);
  return requests.map((request, index) => (index === place ? { ...request, reference: '' } : request));
}

/** All rows of the Country Offices' log: 159 of 2021-2022 and 154 of 2022-2023, in the order in which they were sent. */
export function countryOfficesRequests(): readonly CountryOfficesRequest[] {
  const random = seededRandom(154);
  const references = newReferences();
  const courses = [
    ...coursesOf(random, EARLIER_PERIOD, { answered: 104, days: 2184, late: 12, pending: 43 }),
    ...coursesOf(random, REPORTED_PERIOD, { answered: 96, days: 1968, late: 14, pending: 44 }),
  ];
  const inOrder = [...shuffled(random, courses)].sort((one, other) => one.sent - other.sent);
  const requests = inOrder.map((course): CountryOfficesRequest => {
    const office = weightedPick(random, OFFICES, (_, index) => 4 - index);
    return {
      office: office.name,
      sent: course.sent,
      reference: references(office.series, course.sent),
      support: pick(random, SUPPORT),
      addressee: pickAddressee(random),
      situation: pickSituation(random),
      outcome:
        course.replied === null
          ? 'Pending'
          : weightedPick(random, REPLIES, (_, index) => [14, 3, 2, 1][index] ?? 0),
      replied: course.replied,
      comment: random() < 0.12 ? pick(random, COMMENTS) : '',
    };
  });
  return withReplyBeforeSent(withoutOneReference(requests));
}
