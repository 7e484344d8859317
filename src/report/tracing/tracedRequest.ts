import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { Outcome } from '../../log/model/attribute';
import { codedValue } from '../../log/model/code';
import type { DateField } from '../../log/model/field';
import type { Place } from '../../log/model/issue';
import { requestPlace, requestText } from '../../log/model/requestRows';
import type { RequestRow } from './requestSelection';

/** A request as it is shown where a number is traced, with the cell of its reference; dates as the rules count them. */
export interface TracedRequest extends Place {
  /** `''` where the row has none */
  readonly reference: string;
  readonly addressee: string;
  readonly sent: CalendarDay | null;
  readonly replied: CalendarDay | null;
  readonly recorded: CalendarDay | null;
  readonly outcome: Outcome | null;
}

export function tracedRequest({ log, row }: RequestRow): TracedRequest {
  const day = (field: DateField): CalendarDay | null => {
    const found = log.dates[field][row] ?? NO_DAY;
    return found === NO_DAY ? null : found;
  };
  return {
    ...requestPlace(log, row),
    reference: requestText(log, 'reference', row),
    addressee: requestText(log, 'addressee', row),
    sent: day('sent'),
    replied: day('replied'),
    recorded: day('recorded'),
    outcome: codedValue('outcome', log.coded.outcome[row] ?? 0) ?? null,
  };
}
