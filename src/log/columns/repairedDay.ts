import { type CalendarDay, calendarDay, civilDate, NO_DAY } from '../../ground/calendarDay';
import type { CellValue } from '../../ground/outline';
import type { DateRepair } from '../model/dateContents';
import { isLateEvening } from './dateSuspicion';

/** The day that a cell means in a damaged column, by what a person said of the column. */
export function repairedDay(value: CellValue, day: CalendarDay, repair: DateRepair | undefined): CalendarDay {
  if (day === NO_DAY) return day;
  if (repair === 'utcMidnights') return isLateEvening(value) ? day + 1 : day;
  if (repair === 'daysExchanged' && typeof value === 'number') return exchanged(day);
  return day;
}

/** 11 July for 7 November; a day beyond the 12th was not exchanged. */
function exchanged(day: CalendarDay): CalendarDay {
  const { year, month, day: date } = civilDate(day);
  return date > 12 ? day : (calendarDay(year, date, month) ?? day);
}
