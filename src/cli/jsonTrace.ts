import { isoDate } from '../ground/calendarDay';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import type { Report } from '../report/report';
import type { RequestSelection } from '../report/tracing/requestSelection';
import { tracedRequest } from '../report/tracing/tracedRequest';
import { type TracedNumber, traceNumber } from '../report/tracing/traceNumber';
import { describeNumber } from '../wording/describeNumber';
import { terminalJson } from './terminalText';

const JSON_SCHEMA_VERSION = 1;

/** A number and the requests behind it as the one JSON object that `--trace` with `--json` prints; dates in ISO form. */
export function jsonTrace(report: Report, number: TracedNumber, textsOfAllYears: Messages): string {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  const { period } = number.kind === 'cell' ? number.cell : report;
  const { id, label, value, numerator, denominator, reason, notes, rules } = describeNumber(number, messages);
  const { counted, leftOut, previous, dividedBy } = traceNumber(report, number);
  const object = {
    schema: JSON_SCHEMA_VERSION,
    period: { name: period.name, start: isoDate(period.start), end: isoDate(period.end) },
    trace: {
      figure: id,
      label,
      display: value,
      numerator,
      denominator,
      reason,
      notes,
      rules,
      counted: requestObjects(counted),
      leftOut: Object.fromEntries([...leftOut].map(([why, requests]) => [why, requestObjects(requests)])),
      previous:
        previous === null ? null : { counted: requestObjects(previous.requests), entered: previous.entered },
      dividedBy: dividedBy === null ? null : requestObjects(dividedBy),
    },
  };
  return `${terminalJson(object)}\n`;
}

function requestObjects(requests: RequestSelection): readonly Record<string, unknown>[] {
  return Array.from(requests, (one) => {
    const { sent, replied, recorded, ...request } = tracedRequest(one);
    return { ...request, sent: dayOrNull(sent), replied: dayOrNull(replied), recorded: dayOrNull(recorded) };
  });
}

function dayOrNull(day: number | null): string | null {
  return day === null ? null : isoDate(day);
}
