import { dayAfter, daysBetween, type IsoDay, isoDay } from '../report/naiveCalendar';
import type { Draw } from './draw';
import type { Meaning } from './words/words';

/** What a log has columns for, or says elsewhere, and how. */
export interface LogForm {
  readonly organ: 'OTP' | 'Registry' | 'both';
  readonly origin: 'headquarters' | 'countryOffice' | 'column' | 'sheets';
  readonly hasKind: boolean;
  readonly categories: 'none' | 'category' | 'oneColumn' | 'twoColumns';
  readonly hasPurpose: boolean;
  readonly replies: 'day' | 'none';
  readonly hasRecorded: boolean;
  readonly outcomes: 'none' | 'text' | 'yesNo';
  readonly hasStatus: boolean;
}

/** A request as it truly is, `''` for what it has not. */
export interface DrawnRequest {
  readonly number: number;
  readonly organ: 'OTP' | 'Registry';
  readonly kind: string;
  readonly origin: string;
  readonly category: string;
  readonly purpose: string;
  readonly outcome: '' | 'positive' | 'partial' | 'negative' | 'withdrawn';
  readonly sent: IsoDay;
  readonly replied: IsoDay;
  readonly recorded: IsoDay;
  readonly isRecordingUnderWay: boolean;
  /** a draft that was never sent, a copy of what another organ sent, or a request that counts */
  readonly nature: 'request' | 'draft' | 'copyOfOther';
}

/** The days of the period, named by the year in which it begins, and of the one before. */
export function periodDays(year: number): { start: IsoDay; end: IsoDay; before: IsoDay } {
  return { start: isoDay(year, 9, 16), end: isoDay(year + 1, 9, 15), before: isoDay(year - 1, 9, 16) };
}

const CATEGORIES = ['defence', 'victims', 'witnessProtection', 'judicialSupport', 'judicialSupport', 'other'];

export function drawForm(draw: Draw): LogForm {
  const organ = draw.weighed({ OTP: 45, Registry: 48, both: 7 });
  const isOtp = organ === 'OTP';
  const origin = draw.weighed({ headquarters: 45, countryOffice: 15, column: 25, sheets: 15 });
  const replies = draw.weighed({ day: 90, none: 10 });
  const drawn = isOtp ? 'none' : draw.weighed({ none: 15, category: 15, oneColumn: 40, twoColumns: 30 });
  const categories = organ === 'both' && drawn === 'oneColumn' ? 'twoColumns' : drawn;
  const outcomes = draw.weighed({ none: isOtp ? 50 : 15, text: 70, yesNo: 15 });
  return {
    organ,
    origin: organ === 'both' && origin === 'sheets' ? 'headquarters' : origin,
    hasKind: organ === 'both' || draw.isIn(isOtp ? 75 : 45),
    categories,
    hasPurpose: isOtp ? draw.isIn(60) : categories === 'twoColumns',
    replies,
    hasRecorded: organ !== 'Registry' && replies === 'day' && draw.isIn(45),
    outcomes,
    hasStatus: draw.isIn(40),
  };
}

/** The requests of a log over the period, the one before, and a little on either side. */
export function drawRequests(draw: Draw, form: LogForm, year: number): readonly DrawnRequest[] {
  const { start, end, before } = periodDays(year);
  const count = draw.between(24, 60);
  const days = [before, start, end, dayAfter(start, -1), dayAfter(end, 1)];
  for (let index = days.length; index < count; index += 1) {
    days.push(
      draw.isIn(60)
        ? dayAfter(start, draw.between(0, daysBetween(start, end)))
        : dayAfter(before, draw.between(-40, daysBetween(before, start))),
    );
  }
  const ordered = draw.isIn(80) ? days.sort() : draw.shuffled(days);
  return ordered.map((sent, index) => drawRequest(draw, form, index + 1, sent));
}

function drawRequest(draw: Draw, form: LogForm, number: number, sent: IsoDay): DrawnRequest {
  const organ = form.organ === 'both' ? draw.pick(['OTP', 'Registry'] as const) : form.organ;
  const kind = drawKind(draw, form, organ);
  const originOf = draw.pick(['headquarters', 'headquarters', 'countryOffice']);
  const origin =
    organ === 'OTP' ? '' : form.origin === 'column' || form.origin === 'sheets' ? originOf : form.origin;
  const what = organ === 'OTP' ? otpPurpose(draw, form, kind) : registrySort(draw, form, kind, origin);
  const fate = drawFate(draw, form, sent);
  const nature = drawNature(draw, form, organ);
  const counted: DrawnRequest = { number, organ, kind, origin, ...what, ...fate, sent, nature };
  if (nature === 'draft') return { ...counted, ...noFate, sent: '', nature };
  return counted;
}

function drawNature(draw: Draw, form: LogForm, organ: string): DrawnRequest['nature'] {
  if (form.hasStatus && draw.isIn(3)) return 'draft';
  return organ === 'Registry' && form.organ === 'Registry' && form.hasKind && draw.isIn(1)
    ? 'copyOfOther'
    : 'request';
}

function drawKind(draw: Draw, form: LogForm, organ: string): string {
  if (organ === 'OTP')
    return form.hasKind ? draw.weighed({ rfa: 65, missionNotification: 28, rfi: 7 }) : 'rfa';
  return form.hasKind
    ? draw.weighed({ rfc: 70, decisionNotification: 16, mission: 8, agreementEffort: 6 })
    : 'rfc';
}

function otpPurpose(draw: Draw, form: LogForm, kind: string): { category: string; purpose: string } {
  const isAsset = form.hasPurpose && kind === 'rfa' && draw.isIn(15);
  return { category: '', purpose: isAsset ? 'assetIdentification' : '' };
}

function registrySort(
  draw: Draw,
  form: LogForm,
  kind: string,
  origin: string,
): { category: string; purpose: string } {
  if (form.categories === 'none' || kind !== 'rfc') return { category: '', purpose: '' };
  const hasPurpose = form.categories !== 'category' && origin === 'headquarters' && draw.isIn(35);
  if (!hasPurpose) return { category: draw.pick(CATEGORIES), purpose: '' };
  const purpose = draw.weighed({ arrestAndSurrender: 60, legalAidInvestigation: 20, assetRecovery: 20 });
  return { category: 'judicialSupport', purpose };
}

const noFate = { outcome: '', replied: '', recorded: '', isRecordingUnderWay: false } as const;

type Fate = Pick<DrawnRequest, 'outcome' | 'replied' | 'recorded' | 'isRecordingUnderWay'>;

function drawFate(draw: Draw, form: LogForm, sent: IsoDay): Fate {
  if (form.outcomes === 'text' && draw.isIn(6)) return { ...noFate, outcome: 'withdrawn' };
  if (draw.isIn(35)) return noFate;
  const replied = dayAfter(sent, draw.isIn(75) ? draw.between(1, 120) : draw.between(120, 400));
  const recorded = form.hasRecorded && draw.isIn(85) ? dayAfter(replied, draw.between(0, 30)) : '';
  const outcome = draw.weighed({ positive: 55, partial: 15, negative: 30 });
  return {
    outcome: form.outcomes === 'none' ? '' : outcome,
    replied,
    recorded,
    isRecordingUnderWay: form.hasStatus && !form.hasRecorded && draw.isIn(15),
  };
}

/** What the cell of a coded field says of a request; `undefined` for an empty one. */
export function meaningOf(
  field: 'organ' | 'kind' | 'origin' | 'category' | 'purpose',
  value: string,
): Meaning | undefined {
  return value === '' ? undefined : (`${field}.${value}` as Meaning);
}
