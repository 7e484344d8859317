import { calendarDay, type DateSystem } from '../../../ground/calendarDay';
import { serialOfDay } from '../../../ground/dateSerial';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;
/** The serial of 1 January 1904 in the 1900 system. */
const DAYS_BETWEEN_SYSTEMS = 1462;
const SECONDS_A_DAY = 86_400;

/**
 * The serial of a day, or of a day and a time, that a workbook keeps in ISO form; `undefined` where it is none. The time is
 * the one that stands there, whatever zone it names.
 */
export function serialOfIsoText(text: string, dateSystem: DateSystem): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const day = calendarDay(year, month, date);
  if (day === undefined || hours > 24 || minutes > 59) return undefined;
  const serial = serialOfDay(day) - (dateSystem === 1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  return serial + (hours * 3600 + minutes * 60 + seconds) / SECONDS_A_DAY;
}
