import { daysBetween, type IsoDay } from '../report/naiveCalendar';
import { type DrawnRequest, periodDays } from './drawnRequest';
import type { DrawnWorkbook } from './drawnWorkbook';
import { outstandingPersons } from './warrantSheet';

/**
 * The figures of the report's tables by plain loops over what a workbook truly says, written from the rules alone.
 * `null` is n/a; a figure that is not here is not compared.
 */
export type NaiveFigures = ReadonlyMap<string, readonly [numerator: number, denominator: number] | null>;

interface Holds {
  readonly replies: boolean;
  readonly recorded: boolean;
  readonly outcomes: boolean;
}

/** The figures of a workbook's period. */
export function naiveFigures({ form, sheets, warrants, year }: DrawnWorkbook): NaiveFigures {
  const figures = new Map<string, readonly [number, number] | null>();
  if (warrants) {
    const count = outstandingPersons(warrants.warrants, year, warrants.publicity === 'day');
    // Whether a register without public entries has any is not shown.
    const isAnyPublic = warrants.warrants.some(({ isPublic }) => isPublic);
    figures.set('area3.warrants.outstanding', isAnyPublic ? [count, 1] : null);
  }
  if (form === undefined) return figures;
  const requests = sheets.flatMap(({ truth }) => [...(truth?.requests.values() ?? [])]);
  const holds = {
    replies: form.replies === 'day',
    recorded: form.hasRecorded,
    outcomes: form.outcomes !== 'none',
  };
  const of = (organ: string, origin?: string): readonly DrawnRequest[] =>
    requests.filter(
      (request) => request.organ === organ && (origin === undefined || request.origin === origin),
    );
  const all = {
    otp: of('OTP'),
    headquarters: of('Registry', 'headquarters'),
    countryOffices: of('Registry', 'countryOffice'),
    registry: of('Registry'),
  };
  addOtp(figures, all.otp, year, holds, form.hasPurpose);
  addRegistry(figures, all, year);
  addHeadquarters(figures, all.headquarters, year, holds);
  if (form.categories !== 'none') addCategories(figures, all.headquarters, year, holds);
  if (form.categories === 'oneColumn' || form.categories === 'twoColumns') {
    addPurposes(figures, all.headquarters, year, holds);
  }
  return figures;
}

type Figures = Map<string, readonly [number, number] | null>;

function isSentIn({ sent }: DrawnRequest, first: IsoDay, last: IsoDay): boolean {
  return sent !== '' && sent >= first && sent <= last;
}

function inPeriod(requests: readonly DrawnRequest[], year: number): readonly DrawnRequest[] {
  const { start, end } = periodDays(year);
  return requests.filter((request) => isSentIn(request, start, end));
}

function count(requests: readonly DrawnRequest[]): readonly [number, number] {
  return [requests.length, 1];
}

function growth(now: number, before: number): readonly [number, number] | null {
  return before === 0 ? null : [now - before, before];
}

function addOtp(
  figures: Figures,
  all: readonly DrawnRequest[],
  year: number,
  holds: Holds,
  hasPurpose: boolean,
): void {
  if (all.length === 0) return;
  const isRfa = ({ kind }: DrawnRequest): boolean => kind === 'rfa' || kind === 'missionNotification';
  const isNotice = ({ kind }: DrawnRequest): boolean => kind === 'missionNotification';
  const sent = inPeriod(all, year).filter(isRfa);
  const before = inPeriod(all, year - 1).filter(isRfa);
  const notices = sent.filter(isNotice).length;
  const noticesBefore = before.filter(isNotice).length;
  figures.set('otp.rfas.sent', count(sent));
  figures.set('area2.otp.rfas', count(sent));
  figures.set('otp.rfas.missionNotifications', [notices, 1]);
  figures.set('area2.otp.rfis', count(inPeriod(all, year).filter(({ kind }) => kind === 'rfi')));
  figures.set('otp.rfas.evolution', growth(sent.length, before.length));
  figures.set(
    'otp.rfas.evolutionWithoutNotifications',
    growth(sent.length - notices, before.length - noticesBefore),
  );
  addExecution(figures, sent, year, holds, [
    'area2.otp.executedShare',
    'otp.rfas.averageDays',
    'area2.otp.averageDays',
  ]);
  if (!hasPurpose) return;
  const assets = sent.filter(({ purpose }) => purpose === 'assetIdentification');
  figures.set('area4.otp.sent', count(assets));
  addExecution(figures, assets, year, holds, ['area4.otp.executedShare', 'area4.otp.averageDays']);
}

function addExecution(
  figures: Figures,
  sent: readonly DrawnRequest[],
  year: number,
  holds: Holds,
  [share = '', ...averages]: readonly string[],
): void {
  const { end } = periodDays(year);
  const executed: DrawnRequest[] = [];
  for (const request of sent) {
    if (request.replied === '' || request.replied > end || request.isRecordingUnderWay) continue;
    if (holds.recorded && (request.recorded === '' || request.recorded > end)) continue;
    executed.push(request);
  }
  figures.set(share, !holds.replies || sent.length === 0 ? null : [executed.length, sent.length]);
  for (const average of averages) figures.set(average, holds.replies ? meanDays(executed) : null);
}

function meanDays(requests: readonly DrawnRequest[]): readonly [number, number] | null {
  let days = 0;
  for (const { sent, replied } of requests) {
    if (sent !== '' && replied !== '') days += daysBetween(sent, replied);
  }
  return requests.length === 0 ? null : [days, requests.length];
}

function addRegistry(
  figures: Figures,
  all: Readonly<Record<'headquarters' | 'countryOffices' | 'registry', readonly DrawnRequest[]>>,
  year: number,
): void {
  if (all.registry.length === 0) return;
  const isRfc = ({ kind }: DrawnRequest): boolean => kind === 'rfc';
  const sent = inPeriod(all.registry, year).filter(isRfc);
  figures.set('registry.rfcs.sent', count(sent));
  const notices = inPeriod(all.registry, year).filter(({ kind }) => kind === 'decisionNotification');
  figures.set('registry.decisionNotifications', count(notices));
  let isCovered = true;
  for (const origin of ['headquarters', 'countryOffices'] as const) {
    const now = inPeriod(all[origin], year).filter(isRfc);
    figures.set(`registry.rfcs.${origin}`, all[origin].length === 0 ? null : count(now));
    if (all[origin].length > 0 && inPeriod(all[origin], year - 1).length === 0) isCovered = false;
  }
  if (!isCovered) return;
  const before = inPeriod(all.registry, year - 1).filter(isRfc);
  figures.set('registry.rfcs.evolution', growth(sent.length, before.length));
}

function addHeadquarters(figures: Figures, all: readonly DrawnRequest[], year: number, holds: Holds): void {
  if (all.length === 0) return;
  const sent = inPeriod(all, year).filter(({ kind }) => kind === 'rfc');
  const before = inPeriod(all, year - 1).filter(({ kind }) => kind === 'rfc');
  figures.set('area2.registry.requests', count(sent));
  if (inPeriod(all, year - 1).length > 0) {
    figures.set('registry.rfcs.evolutionHeadquarters', growth(sent.length, before.length));
  }
  figures.set('registry.headquarters.averageDays', holds.replies ? meanDays(repliedIn(sent, year)) : null);
  figures.set('registry.headquarters.positiveShare', positiveShare(sent, year, holds));
}

function repliedIn(sent: readonly DrawnRequest[], year: number): readonly DrawnRequest[] {
  const { end } = periodDays(year);
  return sent.filter(({ replied }) => replied !== '' && replied <= end);
}

function positiveShare(
  sent: readonly DrawnRequest[],
  year: number,
  holds: Holds,
): readonly [number, number] | null {
  if (!holds.replies || !holds.outcomes || sent.length === 0) return null;
  const positive = repliedIn(sent, year).filter(({ outcome }) => outcome === 'positive');
  return [positive.length, sent.length];
}

function addCategories(figures: Figures, all: readonly DrawnRequest[], year: number, holds: Holds): void {
  if (all.length === 0) return;
  const sent = inPeriod(all, year).filter(({ kind }) => kind === 'rfc');
  for (const category of ['defence', 'victims', 'witnessProtection', 'judicialSupport', 'other']) {
    figures.set(`area2.registry.${category}`, count(sent.filter((request) => request.category === category)));
  }
  const ofDefence = repliedIn(sent, year).filter(({ category }) => category === 'defence');
  figures.set('area2.registry.defenceAverageDays', holds.replies ? meanDays(ofDefence) : null);
}

function addPurposes(figures: Figures, all: readonly DrawnRequest[], year: number, holds: Holds): void {
  if (all.length === 0) return;
  const sent = inPeriod(all, year).filter(({ kind }) => kind === 'rfc');
  const arrests = sent.filter(({ purpose }) => purpose === 'arrestAndSurrender');
  const legalAid = sent.filter(({ purpose }) => purpose === 'legalAidInvestigation');
  const recovery = sent.filter(({ purpose }) => purpose === 'assetRecovery');
  figures.set('area3.arrest.sent', count(arrests));
  figures.set('area3.arrest.averageDays', holds.replies ? meanDays(repliedIn(arrests, year)) : null);
  figures.set('area3.arrest.positiveShare', positiveShare(arrests, year, holds));
  figures.set('area4.registry.legalAid', count(legalAid));
  figures.set('area4.registry.assetRecovery', count(recovery));
  const assets = [...legalAid, ...recovery];
  const replied = repliedIn(assets, year);
  figures.set('area4.registry.averageDays', holds.replies ? meanDays(replied) : null);
  figures.set(
    'area4.registry.positiveShare',
    replied.length === 0 ? null : positiveShare(assets, year, holds),
  );
}
