import type { FigureId } from '../../src/report/figures/figures';
import { daysBetween, type IsoDay, isDay, isoDay } from './naiveCalendar';

/*
 * The rules of the report (RULES §2 to §4) once more, row by row, by somebody who has not read the engine. Slow on
 * purpose: every figure goes through all the rows again. Nothing but types comes from `src/`.
 */

export const PLAIN_FIELDS = [
  'reference',
  'organ',
  'kind',
  'origin',
  'category',
  'purpose',
  'addressee',
  'sent',
  'replied',
  'recorded',
  'outcome',
  'status',
] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

/**
 * A row as a person would have it: dates in ISO form, coded values by their machine names, `''` for an empty cell.
 * Any other text in a date or a coded field is one that cannot be read.
 */
export type PlainRow = Readonly<Record<PlainField, string>>;

export interface PlainLog {
  readonly columns: ReadonlySet<PlainField>;
  readonly fixed: Readonly<Partial<Record<PlainField, string>>>;
  readonly rows: readonly PlainRow[];
}

/** Counts of the period before that a person enters. */
export interface PlainBaseline {
  readonly rfas?: number;
  readonly missionNotifications?: number;
  readonly headquarters?: number;
  readonly countryOffices?: number;
}

export interface OracleFigure {
  /** `null` for n/a */
  readonly value: readonly [numerator: number, denominator: number] | null;
  /** as the report prints the value, `n/a` where there is none */
  readonly shown: string;
  readonly reason?: string;
  /** notes of which the figure must have those here, and none of those that are not */
  readonly stateNotes: readonly string[];
}

/** A row that takes part in the figures, with its dates as the rules count them; `''` for none. */
interface Request {
  readonly log: PlainLog;
  readonly organ: string;
  readonly kind: string;
  readonly origin: string;
  readonly category: string;
  readonly purpose: string;
  readonly reference: string;
  readonly addressee: string;
  readonly sent: IsoDay;
  readonly replied: IsoDay;
  readonly recorded: IsoDay;
  readonly outcome: string;
  readonly status: string;
}

const OTP_KINDS = ['rfa', 'missionNotification', 'rfi'];
const REGISTRY_KINDS = ['rfc', 'decisionNotification', 'mission', 'agreementEffort'];
const CATEGORIES = ['defence', 'victims', 'witnessProtection', 'judicialSupport', 'other'];
/** From what says least to what says most. */
const OUTCOMES = ['', 'withdrawn', 'negative', 'partial', 'positive'];
const PURPOSES = ['arrestAndSurrender', 'assetIdentification', 'legalAidInvestigation', 'assetRecovery'];

// ---------------------------------------------------------------------------------------------------- §2, bad rows

function isPlausible(day: IsoDay, today: IsoDay): boolean {
  return day >= '2002-07-01' && day <= today;
}

function textIn(log: PlainLog, row: PlainRow, field: PlainField): string {
  const own = log.columns.has(field) ? row[field] : '';
  return own === '' ? (log.fixed[field] ?? '') : own;
}

function isBlank(log: PlainLog, row: PlainRow): boolean {
  return [...log.columns].every((field) => row[field] === '');
}

/** Empty cells are fine, what stands there must be a day that can be. */
function isBadDay(text: string, today: IsoDay): boolean {
  return text !== '' && !(isDay(text) && isPlausible(text, today));
}

function requestOf(log: PlainLog, row: PlainRow, today: IsoDay): Request | null {
  if (isBlank(log, row) || !isReadable(log, row)) return null;
  const kind = textIn(log, row, 'kind');
  const sent = textIn(log, row, 'sent');
  if (sent === '' || isBadDay(sent, today)) return null;

  const replied = textIn(log, row, 'replied');
  const recorded = textIn(log, row, 'recorded');
  const isReplied =
    replied !== '' && !isBadDay(replied, today) && !isBadDay(recorded, today) && replied >= sent;
  const category = textIn(log, row, 'category');
  const purpose = textIn(log, row, 'purpose');
  const outcome = textIn(log, row, 'outcome');
  return {
    log,
    organ: organOfKind(kind),
    kind,
    origin: textIn(log, row, 'origin'),
    category: CATEGORIES.includes(category) ? category : '',
    purpose: PURPOSES.includes(purpose) ? purpose : '',
    reference: textIn(log, row, 'reference'),
    addressee: textIn(log, row, 'addressee'),
    sent,
    replied: isReplied ? replied : '',
    recorded: isReplied ? recorded : '',
    outcome: OUTCOMES.includes(outcome) ? outcome : '',
    status: textIn(log, row, 'status'),
  };
}

/** The organ that a row or a profile names; where it names none, the one that follows from the kind. */
function organOf(kind: string, organ: string): string {
  return organ === '' ? organOfKind(kind) : organ;
}

function organOfKind(kind: string): string {
  if (OTP_KINDS.includes(kind)) return 'OTP';
  return REGISTRY_KINDS.includes(kind) ? 'Registry' : '';
}

/** Whose row it is; `''` where it is in no figure, unless such rows are said to hold an organ as well. */
function organOfRow(log: PlainLog, row: PlainRow, today: IsoDay, areBadRowsHeld: boolean): string {
  if (isBlank(log, row)) return '';
  const organ = organOf(textIn(log, row, 'kind'), textIn(log, row, 'organ'));
  return areBadRowsHeld || requestOf(log, row, today) !== null ? organ : '';
}

function isReadable(log: PlainLog, row: PlainRow): boolean {
  const kind = textIn(log, row, 'kind');
  const organ = textIn(log, row, 'organ');
  const origin = textIn(log, row, 'origin');
  return (
    [...OTP_KINDS, ...REGISTRY_KINDS].includes(kind) &&
    ['', 'OTP', 'Registry'].includes(organ) &&
    ['', 'headquarters', 'countryOffice'].includes(origin) &&
    !(kind === 'rfc' && origin === '') &&
    // Decision: a kind that is not one of the organ that the row or its log names is none.
    organOf(kind, organ) === organOfKind(kind) &&
    !isOfEither(log, row)
  );
}

/** Decision: where nothing names the organ, an item of the OTP on behalf of the defence or of victims is in doubt (¶18). */
function isOfEither(log: PlainLog, row: PlainRow): boolean {
  if (isHeldBy(log, 'organ') || !log.columns.has('kind') || !log.columns.has('category')) return false;
  return OTP_KINDS.includes(row.kind) && ['defence', 'victims'].includes(row.category);
}

/** Of one reference, addressee, kind and day sent; mere numbers mean the same only within one origin. */
function isSameRequest(a: Request, b: Request): boolean {
  return (
    a.reference !== '' &&
    a.reference.toLowerCase() === b.reference.toLowerCase() &&
    a.addressee.toLowerCase() === b.addressee.toLowerCase() &&
    a.kind === b.kind &&
    a.sent === b.sent &&
    (a.origin === b.origin || !/^\d+$/.test(a.reference))
  );
}

/** Later replies first, then later recordings, then outcomes that say more; then whatever tells the rows apart. */
function holdsBefore(a: Request, b: Request): number {
  if (a.replied !== b.replied) return a.replied > b.replied ? -1 : 1;
  if (a.recorded !== b.recorded) return a.recorded > b.recorded ? -1 : 1;
  if (a.outcome !== b.outcome) return OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
  for (const field of ['origin', 'category', 'purpose', 'status'] as const) {
    if (a[field] !== b[field]) return a[field] > b[field] ? -1 : 1;
  }
  for (const field of ['replied', 'recorded', 'outcome'] as const) {
    if (isHeldBy(a.log, field) !== isHeldBy(b.log, field)) return isHeldBy(a.log, field) ? -1 : 1;
  }
  return 0;
}

function isHeldBy({ columns, fixed }: PlainLog, field: PlainField): boolean {
  return columns.has(field) || fixed[field] !== undefined;
}

/** One request of the rows that are the same one: the row that holds, with what it leaves empty taken from the next. */
function mergedRows(rows: readonly Request[]): Request {
  const ranked = [...rows].sort(holdsBefore);
  const [holds] = ranked;
  if (holds === undefined) throw new Error('no rows');
  const said = (field: 'replied' | 'recorded' | 'outcome' | 'category' | 'purpose'): string =>
    ranked.map((row) => row[field]).find((text) => text !== '') ?? '';
  const isAsFar = (row: Request): boolean =>
    row.replied === holds.replied && row.recorded === holds.recorded && row.outcome === holds.outcome;
  return {
    ...holds,
    recorded: said('recorded'),
    outcome: said('outcome'),
    category: said('category'),
    purpose: said('purpose'),
    status:
      ranked
        .filter(isAsFar)
        .map(({ status }) => status)
        .find((text) => text !== '') ?? '',
  };
}

/** The requests that are counted: each once, whichever rows and logs it stands in. */
function requestsOf(logs: readonly PlainLog[], today: IsoDay): readonly Request[] {
  const all = logs.flatMap((log) =>
    log.rows.map((row) => requestOf(log, row, today)).filter((request) => request !== null),
  );
  const groups: Request[][] = [];
  for (const request of all) {
    const group = groups.find(([first]) => first !== undefined && isSameRequest(first, request));
    if (group === undefined) groups.push([request]);
    else group.push(request);
  }
  return groups.map(mergedRows).map((request) => ({ ...request, category: request.category || 'other' }));
}

// ------------------------------------------------------------------------------------------------------ §3, rounding

/** Half away from zero, on whole numbers only. */
function roundedText(numerator: number, denominator: number, places: number): string {
  const top = BigInt(numerator < 0 ? -numerator : numerator) * 10n ** BigInt(places);
  const bottom = BigInt(denominator);
  let units = top / bottom;
  if ((top % bottom) * 2n >= bottom) units += 1n;
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return numerator < 0 && units !== 0n ? `-${text}` : text;
}

function notAvailable(reason: string): OracleFigure {
  const shown = reason === 'allPending' ? 'All requests are pending – n/a' : 'n/a';
  return { value: null, shown, reason, stateNotes: [] };
}

function count(number: number): OracleFigure {
  return { value: [number, 1], shown: roundedText(number, 1, 0), stateNotes: [] };
}

// ------------------------------------------------------------------------------------------------------- §4, figures

export interface OracleInput {
  readonly logs: readonly PlainLog[];
  /** the year in which the period begins */
  readonly year: number;
  readonly today: IsoDay;
  readonly baseline?: PlainBaseline;
  /** whether an organ of which no row can be counted has a log, so that its counts are nought and not n/a */
  readonly areBadRowsHeld?: boolean;
}

class Oracle {
  private readonly requests: readonly Request[];
  private readonly start: IsoDay;
  private readonly end: IsoDay;

  constructor(private readonly input: OracleInput) {
    this.requests = requestsOf(input.logs, input.today);
    this.start = isoDay(input.year, 9, 16);
    this.end = isoDay(input.year + 1, 9, 15);
  }

  private isIn(day: IsoDay): boolean {
    return day !== '' && day >= this.start && day <= this.end;
  }

  private sent(test: (request: Request) => boolean): readonly Request[] {
    return this.requests.filter((request) => this.isIn(request.sent) && test(request));
  }

  private sentBefore(test: (request: Request) => boolean): readonly Request[] {
    const start = isoDay(this.input.year - 1, 9, 16);
    return this.requests.filter(({ sent }) => sent >= start && sent < this.start).filter(test);
  }

  // Decision: where no log holds, or is fixed to, an organ or origin at all, its counts are n/a.

  private isOf(organ: string, log: PlainLog, row: PlainRow): boolean {
    const { today, areBadRowsHeld = false } = this.input;
    return organOfRow(log, row, today, areBadRowsHeld) === organ;
  }

  holdsOrgan(organ: string): boolean {
    return this.input.logs.some(
      (log) =>
        organOf(log.fixed.kind ?? '', log.fixed.organ ?? '') === organ ||
        log.rows.some((row) => this.isOf(organ, log, row)),
    );
  }

  holdsOrigin(origin: string): boolean {
    return this.input.logs.some(
      (log) =>
        log.fixed.origin === origin ||
        log.rows.some((row) => this.isOf('Registry', log, row) && textIn(log, row, 'origin') === origin),
    );
  }

  private isHeld(test: Held): boolean {
    return test === 'OTP' || test === 'Registry' ? this.holdsOrgan(test) : this.holdsOrigin(test);
  }

  sentCount(held: Held, test: (request: Request) => boolean): OracleFigure {
    return this.isHeld(held) ? count(this.sent(test).length) : notAvailable('noLog');
  }

  // sentAndRecorded, fn 9

  private isExecuted(request: Request): boolean {
    const recorded = request.log.columns.has('recorded') ? request.recorded : request.replied;
    return (
      this.isIn(request.sent) &&
      this.isIn(request.replied) &&
      this.isIn(recorded) &&
      request.status !== 'recordingUnderWay'
    );
  }

  private isReplied(request: Request): boolean {
    return this.isIn(request.sent) && this.isIn(request.replied);
  }

  private lacks(requests: readonly Request[], field: PlainField): boolean {
    return requests.some(({ log }) => !log.columns.has(field) && log.fixed[field] === undefined);
  }

  /** What a figure that divides by the requests sent cannot do without. */
  private obstacle(
    held: Held,
    requests: readonly Request[],
    fields: readonly PlainField[],
  ): OracleFigure | null {
    if (!this.isHeld(held)) return notAvailable('noLog');
    if (requests.length === 0) return notAvailable('noRequests');
    return fields.some((field) => this.lacks(requests, field)) ? notAvailable('notInLog') : null;
  }

  averageDays(held: Held, places: number, test: (request: Request) => boolean): OracleFigure {
    const requests = this.sent(test);
    const obstacle = this.obstacle(held, requests, ['replied']);
    if (obstacle) return obstacle;
    const done = requests.filter((one) => (held === 'OTP' ? this.isExecuted(one) : this.isReplied(one)));
    if (done.length === 0) return notAvailable(this.whyNone(requests));
    const days = done.map(({ sent, replied }) => daysBetween(sent, replied)).reduce((a, b) => a + b, 0);
    return {
      value: [days, done.length],
      shown: roundedText(days, done.length, places),
      stateNotes: [],
    };
  }

  /** None is done: as at the period's last day all are pending, or some reply is still to be recorded. */
  private whyNone(requests: readonly Request[]): string {
    return requests.some((request) => this.isReplied(request)) ? 'noneExecuted' : 'allPending';
  }

  executedShare(test: (request: Request) => boolean, isLateNoted: boolean): OracleFigure {
    const requests = this.sent(test);
    const obstacle = this.obstacle('OTP', requests, ['replied']);
    if (obstacle) return obstacle;
    const executed = requests.filter((request) => this.isExecuted(request)).length;
    const lateStart = isoDay(this.input.year + 1, 6, 16);
    const late = isLateNoted && requests.every(({ sent }) => sent >= lateStart) ? ['lateSent'] : [];
    const none = executed === 0 ? [this.whyNone(requests)] : [];
    return {
      value: [executed, requests.length],
      shown: executed === 0 ? '0%' : `${roundedText(100 * executed, requests.length, 2)}%`,
      stateNotes: [...late, ...none],
    };
  }

  positiveShare(held: Held, test: (request: Request) => boolean, isPendingText: boolean): OracleFigure {
    const requests = this.sent(test);
    const obstacle = this.obstacle(held, requests, ['replied', 'outcome']);
    if (obstacle) return obstacle;
    const replied = requests.filter((request) => this.isReplied(request));
    if (isPendingText && replied.length === 0) return notAvailable('allPending');
    const positive = replied.filter(({ outcome }) => outcome === 'positive').length;
    return {
      value: [positive, requests.length],
      shown: positive === 0 ? '0%' : `${roundedText(100 * positive, requests.length, 1)}%`,
      stateNotes: replied.length === 0 ? ['allPending'] : [],
    };
  }

  // evolution and baseline

  private previous(
    isCovering: (request: Request) => boolean,
    test: (request: Request) => boolean,
    entered: number | undefined,
  ): Previous | undefined {
    if (this.sentBefore(isCovering).length > 0) {
      return { count: this.sentBefore(test).length, notes: this.coverageNotes(isCovering) };
    }
    return entered === undefined ? undefined : { count: entered, notes: [] };
  }

  /** Decision: a note where the logs begin after the previous period's first month, or are of a third of its months. */
  private coverageNotes(isCovering: (request: Request) => boolean): readonly string[] {
    const days = this.requests.filter(isCovering).map(({ sent }) => sent);
    const before = this.sentBefore(isCovering).map(({ sent }) => sent);
    const secondMonth = isoDay(this.input.year - 1, 10, 16);
    if (days.every((day) => day >= secondMonth)) return ['previousBegins'];
    return new Set(before.map(monthOfPeriod)).size < 4 ? ['previousFewMonths'] : [];
  }

  private growth(
    current: number,
    before: Previous | undefined,
    places: number,
    notes: readonly string[] = [],
  ): OracleFigure {
    if (before === undefined) return notAvailable('noPreviousPeriod');
    const previous = before.count;
    if (previous === 0) return notAvailable('previousPeriodZero');
    const difference = current - previous;
    const text = difference === 0 ? '0' : roundedText(100 * difference, previous, places);
    const isAboveZero = difference > 0 && /[1-9]/.test(text);
    return {
      value: [difference, previous],
      shown: `${isAboveZero ? '+' : ''}${text}%`,
      stateNotes: [...before.notes, ...notes],
    };
  }

  evolutionOtp(withNotifications: boolean): OracleFigure {
    if (!this.holdsOrgan('OTP')) return notAvailable('noLog');
    const { rfas, missionNotifications } = this.input.baseline ?? {};
    const test = withNotifications ? isRfa : ({ kind }: Request): boolean => kind === 'rfa';
    const entered =
      withNotifications || rfas === undefined || missionNotifications === undefined
        ? rfas
        : rfas - missionNotifications;
    const before = this.previous(({ organ }) => organ === 'OTP', test, entered);
    return this.growth(this.sent(test).length, before, 2);
  }

  private originBefore(origin: string): Previous | undefined {
    const { headquarters, countryOffices } = this.input.baseline ?? {};
    return this.previous(
      (request) => request.organ === 'Registry' && request.origin === origin,
      (request) => request.kind === 'rfc' && request.origin === origin,
      origin === 'headquarters' ? headquarters : countryOffices,
    );
  }

  evolutionHeadquarters(): OracleFigure {
    if (!this.holdsOrigin('headquarters')) return notAvailable('noLog');
    return this.growth(this.sent(isHeadquarters).length, this.originBefore('headquarters'), 0);
  }

  /**
   * Like is compared with like: an origin without a log takes no part, as in the total sent, nor does one that sent
   * nothing in either period and has no baseline.
   */
  evolutionTotal(): OracleFigure {
    const origins = ['headquarters', 'countryOffice'].filter((origin) => this.holdsOrigin(origin));
    if (origins.length === 0) return notAvailable('noLog');
    const parts = origins
      .map((origin) => ({
        current: this.sent((request) => request.kind === 'rfc' && request.origin === origin).length,
        previous: this.originBefore(origin),
      }))
      .filter(({ current, previous }) => current > 0 || previous !== undefined);
    if (parts.length === 0) return notAvailable('noPreviousPeriod');
    const known = parts.flatMap(({ previous }) => previous ?? []);
    const previous = {
      count: known.reduce((sum, { count: one }) => sum + one, 0),
      notes: known.flatMap(({ notes }) => notes),
    };
    return this.growth(
      parts.reduce((sum, part) => sum + part.current, 0),
      known.length < parts.length ? undefined : previous,
      1,
      this.withoutOrigin(),
    );
  }

  /** likeWithLike: the total says which of its parts it does not include. */
  private withoutOrigin(): readonly string[] {
    const missing = ['headquarters', 'countryOffice'].filter((origin) => !this.holdsOrigin(origin));
    return missing.map(() => 'withoutOrigin');
  }

  totalSent(): OracleFigure {
    const isHeld = this.holdsOrigin('headquarters') || this.holdsOrigin('countryOffice');
    if (!isHeld) return notAvailable('noLog');
    return { ...count(this.sent(({ kind }) => kind === 'rfc').length), stateNotes: this.withoutOrigin() };
  }

  /** The count of a cell of a breakdown, by its name; every cell goes through all the requests again. */
  cellCount(name: string): number {
    const [breakdown = '', row = '', ...rest] = name.split('.');
    const requests = rest.includes('previous') ? this.sentBefore(() => true) : this.sent(() => true);
    const slot = rest.find((part) => part !== 'previous') ?? 'total';
    if (breakdown === 'byMonth') {
      const both = [...this.sent(isOfStream(row)), ...this.sentBefore(isOfStream(row))];
      if (slot !== 'total') return both.filter(({ sent }) => firstOfMonth(sent) === slot).length;
      return requests.filter(isOfStream(row)).length;
    }
    if (breakdown === 'totals') return requests.filter(isOfTotal(row)).length;
    if (breakdown === 'timeToReply') return this.answered(row).filter(isWithin(slot)).length;
    return requests
      .filter(isHeadquarters)
      .filter(({ category }) => row === 'total' || (category === '' ? 'other' : category) === row)
      .filter((request) => slot === 'total' || this.fateOf(request) === slot).length;
  }

  private answered(stream: string): readonly Request[] {
    const requests = this.sent(isOfStream(stream));
    return requests.filter((one) => (stream === 'otp' ? this.isExecuted(one) : this.isReplied(one)));
  }

  private fateOf(request: Request): string {
    if (!this.isReplied(request)) return 'pending';
    return request.outcome === '' ? 'replied' : request.outcome;
  }
}

/** The 16th of a month in which the month of a period begins that a day lies in. */
function firstOfMonth(day: IsoDay): IsoDay {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (Number(day.slice(8)) >= 16) return isoDay(year, month, 16);
  return month === 1 ? isoDay(year - 1, 12, 16) : isoDay(year, month - 1, 16);
}

function isOfStream(stream: string): (request: Request) => boolean {
  if (stream === 'otp') return isRfa;
  const origin = stream === 'headquarters' ? 'headquarters' : 'countryOffice';
  return (request) => request.kind === 'rfc' && request.origin === origin;
}

function isOfTotal(name: string): (request: Request) => boolean {
  if (name === 'rfas') return ({ kind }) => kind === 'rfa';
  if (name === 'missionNotifications') return ({ kind }) => kind === 'missionNotification';
  return isOfStream(name);
}

/** Whether a reply took as long as a band says: `31-60`, `181+`. */
function isWithin(band: string): (request: Request) => boolean {
  const [least = 0, most = Infinity] = band === 'total' ? [] : (band.match(/\d+/g) ?? []).map(Number);
  return ({ sent, replied }) => daysBetween(sent, replied) >= least && daysBetween(sent, replied) <= most;
}

/** The count of a cell of a breakdown, by its name (`byMonth.otp.2022-10-16`, `fates.defence.pending`). */
export function oracleCell(input: OracleInput, name: string): number {
  return new Oracle(input).cellCount(name);
}

/** A count of the period before, with the notes that stand with what is compared with it. */
interface Previous {
  readonly count: number;
  readonly notes: readonly string[];
}

/** The month of the calendar in which the month of a period begins that a day lies in. */
function monthOfPeriod(day: IsoDay): number {
  const [month, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  if (dayOfMonth >= 16) return month;
  return month === 1 ? 12 : month - 1;
}

/** Whose log a figure needs. */
type Held = 'OTP' | 'Registry' | 'headquarters' | 'countryOffice';

function isRfa({ kind }: Request): boolean {
  return kind === 'rfa' || kind === 'missionNotification';
}

function isHeadquarters({ kind, origin }: Request): boolean {
  return kind === 'rfc' && origin === 'headquarters';
}

function isAsset(request: Request): boolean {
  return isHeadquarters(request) && ['legalAidInvestigation', 'assetRecovery'].includes(request.purpose);
}

function ofCategory(category: string): (request: Request) => boolean {
  return (request) => isHeadquarters(request) && request.category === category;
}

function forPurpose(purpose: string): (request: Request) => boolean {
  return (request) => isHeadquarters(request) && request.purpose === purpose;
}

function isAssetRfa(request: Request): boolean {
  return isRfa(request) && request.purpose === 'assetIdentification';
}

/** Every figure of RULES §4: the overview and areas 2, 3 and 4. */
export function oracleFigures(input: OracleInput): Readonly<Record<FigureId, OracleFigure>> {
  const oracle = new Oracle(input);
  return {
    'otp.rfas.sent': oracle.sentCount('OTP', isRfa),
    'otp.rfas.missionNotifications': oracle.sentCount('OTP', ({ kind }) => kind === 'missionNotification'),
    'otp.rfas.evolution': oracle.evolutionOtp(true),
    'otp.rfas.evolutionWithoutNotifications': oracle.evolutionOtp(false),
    'otp.rfas.averageDays': oracle.averageDays('OTP', 2, isRfa),
    'registry.rfcs.sent': oracle.totalSent(),
    'registry.rfcs.headquarters': oracle.sentCount('headquarters', isHeadquarters),
    'registry.rfcs.countryOffices': oracle.sentCount(
      'countryOffice',
      ({ kind, origin }) => kind === 'rfc' && origin === 'countryOffice',
    ),
    'registry.rfcs.evolution': oracle.evolutionTotal(),
    'registry.rfcs.evolutionHeadquarters': oracle.evolutionHeadquarters(),
    'registry.headquarters.averageDays': oracle.averageDays('headquarters', 0, isHeadquarters),
    'registry.headquarters.positiveShare': oracle.positiveShare('headquarters', isHeadquarters, false),
    'registry.decisionNotifications': oracle.sentCount(
      'Registry',
      ({ kind }) => kind === 'decisionNotification',
    ),
    'area2.otp.rfas': oracle.sentCount('OTP', isRfa),
    'area2.otp.rfis': oracle.sentCount('OTP', ({ kind }) => kind === 'rfi'),
    'area2.otp.executedShare': oracle.executedShare(isRfa, false),
    'area2.otp.averageDays': oracle.averageDays('OTP', 2, isRfa),
    'area2.registry.requests': oracle.sentCount('headquarters', isHeadquarters),
    'area2.registry.defence': oracle.sentCount('headquarters', ofCategory('defence')),
    'area2.registry.victims': oracle.sentCount('headquarters', ofCategory('victims')),
    'area2.registry.witnessProtection': oracle.sentCount('headquarters', ofCategory('witnessProtection')),
    'area2.registry.judicialSupport': oracle.sentCount('headquarters', ofCategory('judicialSupport')),
    'area2.registry.other': oracle.sentCount('headquarters', ofCategory('other')),
    'area2.registry.defenceAverageDays': oracle.averageDays('headquarters', 0, ofCategory('defence')),
    'area3.arrest.sent': oracle.sentCount('headquarters', forPurpose('arrestAndSurrender')),
    'area3.arrest.averageDays': oracle.averageDays('headquarters', 0, forPurpose('arrestAndSurrender')),
    'area3.arrest.positiveShare': oracle.positiveShare(
      'headquarters',
      forPurpose('arrestAndSurrender'),
      false,
    ),
    'area3.warrants.outstanding': notAvailable('noRegister'),
    'area4.otp.sent': oracle.sentCount('OTP', isAssetRfa),
    'area4.otp.executedShare': oracle.executedShare(isAssetRfa, true),
    'area4.otp.averageDays': oracle.averageDays('OTP', 2, isAssetRfa),
    'area4.registry.legalAid': oracle.sentCount('headquarters', forPurpose('legalAidInvestigation')),
    'area4.registry.assetRecovery': oracle.sentCount('headquarters', forPurpose('assetRecovery')),
    'area4.registry.averageDays': oracle.averageDays('headquarters', 0, isAsset),
    'area4.registry.positiveShare': oracle.positiveShare('headquarters', isAsset, true),
    'area5.agreements.enforcement': notAvailable('noRegister'),
    'area5.agreements.enforcementSigned': notAvailable('noRegister'),
    'area5.agreements.release': notAvailable('noRegister'),
    'area5.agreements.interimRelease': notAvailable('noRegister'),
    'area5.agreements.relocation': notAvailable('noRegister'),
    'area5.agreements.relocationEntered': notAvailable('noRegister'),
    'area5.agreements.airTransport': notAvailable('noRegister'),
    'area5.agreements.others': notAvailable('noRegister'),
    'area1.privileges.parties': notAvailable('noRegister'),
    'area1.legislation.adopted': notAvailable('noRegister'),
    'area2.questionnaire.replies': notAvailable('noRegister'),
    'area3.nonCooperation.communications': notAvailable('noRegister'),
    'area5.familyVisits.received': notAvailable('noRegister'),
  };
}
