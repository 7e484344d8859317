import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import { wholeNumberText } from '../locales/numberText';
import { isOfRegister } from '../report/figures/figures';
import type { Report } from '../report/report';
import type { RequestSelection } from '../report/tracing/requestSelection';
import { tracedRequest } from '../report/tracing/tracedRequest';
import { type NumberTrace, type TracedNumber, traceNumber } from '../report/tracing/traceNumber';
import { describeNumber, leftOutGroupText, type NumberInWords, ruleText } from '../wording/describeNumber';
import { periodText } from '../wording/day';
import { requestHeadings, requestTexts } from '../wording/requestTable';
import { alignedColumns } from './alignedColumns';
import { terminalLine } from './terminalText';

/** A number and the requests behind it for a terminal: what it was calculated from, its rules, and a table of each group. */
export function textTrace(report: Report, number: TracedNumber, textsOfAllYears: Messages): string {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  const { period } = number.kind === 'cell' ? number.cell : report;
  const title = fill(messages.report.named, {
    name: messages.report.period,
    value: periodText(period, messages),
  });
  const parts = [
    [title],
    headLines(describeNumber(number, messages), messages),
    ...groupsOf(number, traceNumber(report, number), messages),
  ];
  return `${parts.map((lines) => lines.map(terminalLine).join('\n')).join('\n\n')}\n`;
}

function headLines(
  { id, label, value, numerator, denominator, reason, notes, rules }: NumberInWords,
  messages: Messages,
): readonly string[] {
  const { trace, report, format } = messages;
  const named = (name: string, count: number | null): readonly string[] =>
    count === null ? [] : [`  ${fill(report.named, { name, value: wholeNumberText(count, format) })}`];
  return [
    `${id}  ${value}  ${label}`,
    ...named(trace.numerator, numerator),
    ...named(trace.denominator, denominator),
    ...(reason === null ? [] : [`  ${reason}`]),
    ...notes.map((note) => `  ${note}`),
    trace.rules,
    ...rules.map((rule) => `  ${ruleText(rule, messages)}`),
  ];
}

function groupsOf(
  number: TracedNumber,
  { counted, leftOut, previous, dividedBy }: NumberTrace,
  messages: Messages,
): readonly (readonly string[])[] {
  const { trace, format } = messages;
  if (number.kind === 'figure' && isOfRegister(number.figure.id)) return [[trace.register]];
  return [
    group(fillPlural(trace.counted, counted.length, format), counted, messages),
    ...[...leftOut].map(([why, requests]) => {
      const text = leftOutGroupText(why, requests.length, messages);
      return group(fill(trace.leftOut, { requests: text }), requests, messages);
    }),
    ...(previous === null
      ? []
      : [group(fillPlural(trace.previous, previous.requests.length, format), previous.requests, messages)]),
    ...(previous === null || previous.entered === 0
      ? []
      : [[fillPlural(trace.entered, previous.entered, format)]]),
    ...(dividedBy === null
      ? []
      : [group(fillPlural(trace.dividedBy, dividedBy.length, format), dividedBy, messages)]),
  ];
}

/** A heading, and the requests below it in columns of one width each. */
function group(heading: string, requests: RequestSelection, messages: Messages): readonly string[] {
  if (requests.length === 0) return [heading];
  const headings = requestHeadings(messages);
  const cells = Array.from(requests, (one) => requestTexts(tracedRequest(one), messages).map(terminalLine));
  return [heading, ...alignedColumns([headings, ...cells]).map((text) => `  ${text}`)];
}
