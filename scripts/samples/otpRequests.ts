import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import { type Period, lastQuarterStart } from '../../src/report/period';
import { type SampleAddressee, pickAddressee, pickAuthority, pickSituation } from './addressees';
import type { TextOf, otpCodedColumns } from './codedTexts';
import { type Course, repliedIn, repliedTooLate, sendingDays, unanswered } from './course';
import { delayUpTo } from './delays';
import { typedDate } from './frenchDate';
import { type Random, pick, seededRandom, shuffled, weightedPick } from './random';
import { newReferences } from './reference';
import { EARLIER_PERIOD, REPORTED_PERIOD } from './samplePeriods';
import { nextWorkingDay, workingDays } from './workingDay';

type TypeText = TextOf<typeof otpCodedColumns.type>;
type SubjectText = TextOf<typeof otpCodedColumns.subject>;
type OutcomeText = TextOf<typeof otpCodedColumns.outcome>;
type StatusText = TextOf<typeof otpCodedColumns.status>;

/** A row of the OTP's log; its dates are text, as typed. */
export interface OtpRequest {
  readonly reference: string;
  readonly type: TypeText;
  readonly addressee: SampleAddressee;
  readonly situation: string;
  readonly subject: SubjectText;
  readonly sent: string;
  readonly executed: string;
  readonly recorded: string;
  readonly outcome: OutcomeText | '';
  readonly status: StatusText;
  readonly remark: string;
}

/** What became of some requests: whether they count as executed in their period hangs on it. */
type Ending = 'recordedInPeriod' | 'recordedLater' | 'recordingUnderWay' | 'executedLater' | 'none';

/** Requests of one type that ended alike. */
interface Batch {
  readonly type: TypeText;
  readonly ending: Ending;
  readonly courses: readonly Course[];
  readonly subject?: SubjectText;
  readonly outcomes: readonly OutcomeText[];
}

interface PlannedRequest {
  readonly batch: Batch;
  readonly course: Course;
  readonly period: Period;
}

const RFA: TypeText = "Demande d'assistance";
const MISSION: TypeText = 'Notification de mission';
const RFI: TypeText = 'Demande de renseignements';
const ASSETS: SubjectText = "Identification d'avoirs";

const MOSTLY_EXECUTED: readonly OutcomeText[] = [
  'Exécutée',
  'Exécutée',
  'Exécutée',
  'Partiellement exécutée',
];
const EXECUTED_OR_REFUSED: readonly OutcomeText[] = [...MOSTLY_EXECUTED, 'Refusée'];
const SUBJECTS: readonly SubjectText[] = [
  'Audition de témoins',
  'Communication de documents',
  'Données de télécommunication',
  'Localisation de personnes',
];
const REMARKS = ['Rappel adressé', 'Accusé de réception', 'Traduction en cours', 'Voie diplomatique'];

/**
 * The batches of 2022-2023: 345 requests for assistance, of which 4 on assets, and 133 notifications. 184 of the 478
 * were executed and recorded in the period, after 10,204 days in all. Refusals are only among those that the period
 * does not count, and the withdrawn have no date of execution, so that the figures do not hang on how one reads them.
 */
function reportedBatches(random: Random): readonly Batch[] {
  const { end } = REPORTED_PERIOD;
  const days = sendingDays(REPORTED_PERIOD);
  const lateDays = workingDays(lastQuarterStart(REPORTED_PERIOD), end);
  const lastWeeks = { start: end - 55, end };
  const executed: Pick<Batch, 'ending' | 'outcomes'> = {
    ending: 'recordedInPeriod',
    outcomes: MOSTLY_EXECUTED,
  };
  const later = (ending: Ending): Pick<Batch, 'ending' | 'outcomes'> => ({
    ending,
    outcomes: EXECUTED_OR_REFUSED,
  });
  const none: Pick<Batch, 'ending' | 'outcomes'> = { ending: 'none', outcomes: [] };
  return [
    { type: RFA, ...executed, courses: repliedIn(random, days, REPORTED_PERIOD, 139, 9304) },
    { type: RFA, ...later('recordingUnderWay'), courses: repliedIn(random, days, lastWeeks, 12, 384) },
    { type: RFA, ...later('recordedLater'), courses: repliedIn(random, days, lastWeeks, 10, 310) },
    { type: RFA, ...later('executedLater'), courses: repliedTooLate(random, days, end, 58) },
    { type: RFA, ...none, outcomes: ['Retirée'], courses: unanswered(random, days, 4) },
    { type: RFA, ...none, courses: unanswered(random, days, 117) },
    {
      type: MISSION,
      ...executed,
      outcomes: ['Exécutée'],
      courses: repliedIn(random, days, REPORTED_PERIOD, 45, 900),
    },
    { type: MISSION, ...later('recordingUnderWay'), courses: repliedIn(random, days, lastWeeks, 2, 30) },
    { type: MISSION, ...later('recordedLater'), courses: repliedIn(random, days, lastWeeks, 1, 12) },
    { type: MISSION, ...later('executedLater'), courses: repliedTooLate(random, lateDays, end, 9) },
    { type: MISSION, ...none, courses: unanswered(random, days, 76) },
    { type: RFI, ...executed, courses: repliedIn(random, days, REPORTED_PERIOD, 1, 64) },
    ...assetBatches(random, lateDays),
  ];
}

/** The four requests on assets, sent in the last quarter: none executed in the period, each for its own reason. */
function assetBatches(random: Random, lateDays: readonly CalendarDay[]): readonly Batch[] {
  const { end } = REPORTED_PERIOD;
  const asset = { type: RFA, subject: ASSETS, outcomes: ['Exécutée'] } as const;
  return [
    { ...asset, ending: 'recordingUnderWay', courses: repliedIn(random, lateDays, REPORTED_PERIOD, 1, 41) },
    { ...asset, ending: 'recordedLater', courses: repliedIn(random, lateDays, REPORTED_PERIOD, 1, 33) },
    { ...asset, ending: 'executedLater', courses: repliedTooLate(random, lateDays, end, 1) },
    { ...asset, ending: 'none', outcomes: [], courses: unanswered(random, lateDays, 1) },
  ];
}

/** The batches of 2021-2022: 242 requests for assistance and 144 notifications. */
function earlierBatches(random: Random): readonly Batch[] {
  const { end } = EARLIER_PERIOD;
  const days = sendingDays(EARLIER_PERIOD);
  const executed = { ending: 'recordedInPeriod', outcomes: EXECUTED_OR_REFUSED } as const;
  const later = { ending: 'executedLater', outcomes: EXECUTED_OR_REFUSED } as const;
  const none: Pick<Batch, 'ending' | 'outcomes'> = { ending: 'none', outcomes: [] };
  return [
    { type: RFA, ...executed, courses: repliedIn(random, days, EARLIER_PERIOD, 97, 6160) },
    { type: RFA, ...later, courses: repliedTooLate(random, days, end, 54) },
    { type: RFA, ...later, subject: ASSETS, courses: repliedTooLate(random, days, end, 2) },
    { type: RFA, ...none, outcomes: ['Retirée'], courses: unanswered(random, days, 3) },
    { type: RFA, ...none, courses: unanswered(random, days, 86) },
    {
      type: MISSION,
      ...executed,
      outcomes: ['Exécutée'],
      courses: repliedIn(random, days, EARLIER_PERIOD, 52, 988),
    },
    { type: MISSION, ...later, courses: repliedTooLate(random, days, end, 6) },
    { type: MISSION, ...none, courses: unanswered(random, days, 86) },
    { type: RFI, ...executed, courses: repliedIn(random, days, EARLIER_PERIOD, 2, 150) },
  ];
}

function planned(period: Period, batches: readonly Batch[]): readonly PlannedRequest[] {
  return batches.flatMap((batch) => batch.courses.map((course) => ({ batch, course, period })));
}

/** The day on which an execution was entered in the log. */
function recordedDay(random: Random, { batch, course, period }: PlannedRequest): CalendarDay | null {
  const { replied } = course;
  if (replied === null) return null;
  switch (batch.ending) {
    case 'recordedInPeriod': {
      const soon = workingDays(replied, Math.min(replied + 12, period.end));
      return soon.length > 0 ? pick(random, soon) : replied;
    }
    case 'recordedLater':
      return nextWorkingDay(period.end + 1 + delayUpTo(random, 30));
    case 'executedLater':
      return nextWorkingDay(replied + delayUpTo(random, 15));
    case 'recordingUnderWay':
    case 'none':
      return null;
  }
}

function subjectOf(random: Random, { type, subject }: Batch): SubjectText {
  if (subject !== undefined) return subject;
  if (type === MISSION) return 'Mission sur le terrain';
  return type === RFI ? 'Examen préliminaire' : weightedPick(random, SUBJECTS, (_, index) => 4 - index);
}

function statusOf(ending: Ending, outcome: OutcomeText | ''): StatusText {
  if (ending === 'recordingUnderWay') return 'Enregistrement en cours';
  return outcome === '' ? 'En cours' : 'Clôturée';
}

const SERIES: Readonly<Record<TypeText, string>> = {
  "Demande d'assistance": 'BP-DA',
  'Notification de mission': 'BP-NM',
  'Demande de renseignements': 'BP-DR',
};

/**
 * The one request whose date of execution is no date. It is otherwise an executed one: counted as sent, not as
 * executed.
 */
const MISTYPED_SENT = knownDay(2023, 1, 12);

function mistyped(random: Random, reference: string): OtpRequest {
  return {
    reference,
    type: RFA,
    addressee: pickAddressee(random),
    situation: pickSituation(random),
    subject: 'Communication de documents',
    sent: typedDate(() => 0, MISTYPED_SENT),
    executed: '31.02.2023',
    recorded: '03.03.2023',
    outcome: 'Exécutée',
    status: 'Clôturée',
    remark: '',
  };
}

/** All rows of the OTP's log, in the order in which they were sent. */
export function otpRequests(): readonly OtpRequest[] {
  const random = seededRandom(478);
  const typed = (day: CalendarDay | null): string => (day === null ? '' : typedDate(random, day));
  const reference = newReferences();
  const all = [
    ...planned(EARLIER_PERIOD, earlierBatches(random)),
    ...planned(REPORTED_PERIOD, reportedBatches(random)),
  ];
  const inOrder = [...shuffled(random, all)].sort((one, other) => one.course.sent - other.course.sent);
  const place = inOrder.findIndex(({ course }) => course.sent > MISTYPED_SENT);
  return inOrder.flatMap((request, index) => {
    const { batch, course } = request;
    const before = index === place ? [mistyped(random, reference(SERIES[RFA], MISTYPED_SENT))] : [];
    const outcome = batch.outcomes.length === 0 ? '' : pick(random, batch.outcomes);
    return [
      ...before,
      {
        reference: reference(SERIES[batch.type], course.sent),
        type: batch.type,
        addressee: batch.type === RFA ? pickAddressee(random) : pickAuthority(random),
        situation: pickSituation(random),
        subject: subjectOf(random, batch),
        sent: typed(course.sent),
        executed: typed(course.replied),
        recorded: typed(recordedDay(random, request)),
        outcome,
        status: statusOf(batch.ending, outcome),
        remark: random() < 0.12 ? pick(random, REMARKS) : '',
      },
    ];
  });
}
