import { type CalendarDay, parseIsoDate } from '../ground/calendarDay';
import type { WorkbookOutline } from '../ground/outline';
import { parsePeriodName, type Period } from '../report/period';
import { type StatedProvenance, statedProvenances } from './statedProvenance';

/** What a written report says that it was made of, its period, and the day on which it was computed. */
export interface StatedRun {
  readonly stated: StatedProvenance;
  readonly period: Period;
  readonly today: CalendarDay;
}

/** The runs that a workbook says its reports are of; more than one where it has reports of several periods. */
export function statedRuns(outline: WorkbookOutline): readonly StatedRun[] {
  return statedProvenances(outline).flatMap((stated): StatedRun[] => {
    const period = parsePeriodName(stated.made.period);
    const today = parseIsoDate(stated.made.day);
    return period === undefined || today === undefined ? [] : [{ stated, period, today }];
  });
}
