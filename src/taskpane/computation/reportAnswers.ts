import type { Language } from '../../locales/languages';
import { messagesOf } from '../../locales/messagesOf';
import { isOfRegister } from '../../report/figures/figures';
import { messagesOfYear } from '../../locales/messagesOfYear';
import type { Report } from '../../report/report';
import { groupsOfTrace } from '../../report/tracing/requestGroup';
import { RequestList } from '../../report/tracing/requestList';
import { tracedRequest } from '../../report/tracing/tracedRequest';
import { numberOf, type NumberTrace, type TracedNumber, traceNumber } from '../../report/tracing/traceNumber';
import { describeNumber } from '../../wording/describeNumber';
import type { Explanation, RequestBand, RequestQuery } from '../contract/explanation';

interface Traced {
  readonly name: string;
  readonly number: TracedNumber;
  readonly trace: NumberTrace;
}

interface Listed extends RequestQuery {
  readonly list: RequestList;
}

/** What a computed report answers about its numbers. The last trace and the last list stay, as they are asked for in parts. */
export class ReportAnswers {
  private traced: Traced | undefined;
  private listed: Listed | undefined;

  constructor(private readonly report: Report) {}

  /** What a number is made of; `null` where the report has none of that name. */
  explain(name: string, language: Language): Explanation | null {
    const found = this.trace(name);
    if (found === undefined) return null;
    const { number, trace } = found;
    return {
      number: describeNumber(number, messagesOfYear(messagesOf(language), this.report.rules.year)),
      groups: groupsOfTrace(trace).map(({ standing, requests }) => ({ standing, count: requests.length })),
      entered: trace.previous?.entered ?? 0,
      isOfRegister: number.kind === 'figure' && isOfRegister(number.figure.id),
    };
  }

  /** Some of the requests of a number, from one place in their list on; none where the report has no such number. */
  band(query: RequestQuery, from: number, count: number): RequestBand {
    const list = this.list(query);
    return {
      total: list.length,
      requests: list
        .slice(from, from + count)
        .map(({ standing, ...request }) => ({ standing, ...tracedRequest(request) })),
    };
  }

  private trace(name: string): Traced | undefined {
    if (this.traced?.name === name) return this.traced;
    const number = numberOf(this.report, name) ?? numberOf(this.report, wholeOf(name));
    if (number === undefined) return undefined;
    this.traced = { name, number, trace: traceNumber(this.report, number) };
    return this.traced;
  }

  private list(query: RequestQuery): RequestList {
    const { number, standing, search } = query;
    const { listed } = this;
    const isSame = listed?.number === number && listed.standing === standing && listed.search === search;
    if (isSame) return listed.list;
    const found = this.trace(number);
    const groups = found === undefined ? [] : groupsOfTrace(found.trace);
    const wanted = groups.filter((group) => standing === null || group.standing === standing);
    const list = new RequestList(wanted).withReference(search);
    this.listed = { ...query, list };
    return list;
  }
}

/** The number that a part of it adds up to: a situation of the warrants, `area3.warrants.outstanding.2`, is explained by all. */
function wholeOf(name: string): string {
  return name.replace(/\.\d+$/u, '');
}
