import { type CalendarDay, parseIsoDate } from '../ground/calendarDay';
import type { WorkbookOutline } from '../ground/outline';
import { parsePeriodName, type Period } from '../report/period';
import { type StatedProvenance, statedProvenances } from './statedProvenance';

/** What a written report says that it was made of, its period, and the day on which it was computed. */
export interface StatedRun {
  readonly stated: StatedProvenance;
  /** what it says in further languages, where it is written in several */
  readonly translations: readonly StatedProvenance[];
  readonly period: Period;
  readonly today: CalendarDay;
}

/** The runs that a workbook says its reports are of; more than one where it has reports of several periods. */
export function statedRuns(outline: WorkbookOutline): readonly StatedRun[] {
  const all = statedProvenances(outline);
  const ofPeriod = (name: string): readonly StatedProvenance[] =>
    all.filter(({ made }) => made.period === name);
  const periods = [...new Set(all.map(({ made }) => made.period))];
  return periods.flatMap((name): StatedRun[] => {
    const [stated, ...translations] = ofPeriod(name);
    const period = parsePeriodName(name);
    const today = stated && parseIsoDate(stated.made.day);
    if (stated === undefined || period === undefined || today === undefined) return [];
    return [{ stated, translations, period, today }];
  });
}
