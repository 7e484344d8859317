import { BASELINE_COUNTS, type Baseline, type BaselineCount } from '../../report/rules/baseline';
import type { Period } from '../../report/period';

/** The counts of the previous period as they are typed. */
export type BaselineDraft = Readonly<Record<BaselineCount, string>>;

export type BaselineError =
  'notWholeNumber' | 'tooLarge' | 'otherOtpCountMissing' | 'moreNotificationsThanRfas';

export type BaselineErrors = ReadonlyMap<BaselineCount, BaselineError>;

export const EMPTY_DRAFT: BaselineDraft = {
  rfas: '',
  missionNotifications: '',
  headquarters: '',
  countryOffices: '',
};

/** No section sends more requests in a year: it is a slip of the keyboard. */
const LARGEST = 9_999_999;

/** What was saved for a period, as it is typed; empty where it was saved for another one. */
export function draftOf(baseline: Baseline | null, period: Period | undefined): BaselineDraft {
  if (baseline === null || baseline.period !== period?.name) return EMPTY_DRAFT;
  const text = (count: number | undefined): string => (count === undefined ? '' : String(count));
  return {
    rfas: text(baseline.otp?.rfas),
    missionNotifications: text(baseline.otp?.missionNotifications),
    headquarters: text(baseline.registry?.headquarters),
    countryOffices: text(baseline.registry?.countryOffices),
  };
}

/** A typed count: digits, perhaps with spaces between thousands; `null` where nothing is typed. */
function countOf(text: string): number | null | undefined {
  const digits = text.replace(/\s/gu, '');
  if (digits === '') return null;
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

export function baselineErrors(draft: BaselineDraft): BaselineErrors {
  const errors = new Map<BaselineCount, BaselineError>();
  for (const name of BASELINE_COUNTS) {
    const count = countOf(draft[name]);
    if (count === undefined) errors.set(name, 'notWholeNumber');
    else if (count !== null && count > LARGEST) errors.set(name, 'tooLarge');
  }
  const rfas = countOf(draft.rfas);
  const notifications = countOf(draft.missionNotifications);
  if (rfas === null && notifications !== null && !errors.has('missionNotifications')) {
    errors.set('rfas', 'otherOtpCountMissing');
  }
  if (notifications === null && rfas !== null && !errors.has('rfas')) {
    errors.set('missionNotifications', 'otherOtpCountMissing');
  }
  if (typeof rfas === 'number' && typeof notifications === 'number' && notifications > rfas) {
    if (!errors.has('missionNotifications')) errors.set('missionNotifications', 'moreNotificationsThanRfas');
  }
  return errors;
}

/** The counts of a draft without errors; `null` where none is entered. */
export function baselineOf(draft: BaselineDraft, period: Period): Baseline | null {
  const [rfas, missionNotifications, headquarters, countryOffices] = BASELINE_COUNTS.map((name) =>
    countOf(draft[name]),
  );
  const registry = {
    ...(typeof headquarters === 'number' ? { headquarters } : {}),
    ...(typeof countryOffices === 'number' ? { countryOffices } : {}),
  };
  const otp =
    typeof rfas === 'number' && typeof missionNotifications === 'number'
      ? { otp: { rfas, missionNotifications } }
      : {};
  const hasRegistry = Object.keys(registry).length > 0;
  if (!hasRegistry && !('otp' in otp)) return null;
  return { version: 1, period: period.name, ...otp, ...(hasRegistry ? { registry } : {}) };
}
