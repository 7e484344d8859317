import type { Language } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { knownDay } from '../../../src/ground/calendarDay';
import type { Figure } from '../../../src/report/figure';
import type { RequestStanding } from '../../../src/report/tracing/requestGroup';
import type {
  ExplainedRequest,
  Explanation,
  RequestBand,
  RequestQuery,
} from '../../../src/taskpane/contract/explanation';
import { describeNumber } from '../../../src/wording/describeNumber';

/** Canned: what figures are made of, told by their own counts. */
export class Explanations {
  constructor(
    private readonly figures: readonly Figure[],
    private readonly workbook: string,
    /** takes the place of the number of requests counted */
    private readonly counted?: number,
  ) {}

  explain(number: string, language: Language): Explanation | null {
    const figure = this.figures.find(({ id }) => id === number);
    if (figure === undefined) return null;
    return {
      number: describeNumber({ kind: 'figure', figure }, messagesOf(language)),
      groups: this.groupsOf(figure),
      entered: 0,
      isOfRegister: figure.id === 'area3.warrants.outstanding',
    };
  }

  band({ number, standing, search }: RequestQuery, from: number, count: number): RequestBand {
    const figure = this.figures.find(({ id }) => id === number);
    const groups = figure === undefined ? [] : this.groupsOf(figure);
    const wanted = groups.filter((group) => standing === null || group.standing === standing);
    const standingAt = (place: number): RequestStanding => {
      let end = 0;
      return wanted.find((group) => (end += group.count) > place)?.standing ?? 'counted';
    };
    const all = wanted.reduce((sum, group) => sum + group.count, 0);
    const total = search === '' ? all : Math.min(all, 3);
    const length = Math.max(0, Math.min(count, total - from));
    return {
      total,
      requests: Array.from({ length }, (_, index) => this.request(from + index, standingAt(from + index))),
    };
  }

  private groupsOf({ counted, leftOut }: Figure): Explanation['groups'] {
    return [
      { standing: 'counted', count: this.counted ?? counted },
      ...[...leftOut].map(([standing, count]) => ({ standing, count })),
    ];
  }

  private request(place: number, standing: RequestStanding): ExplainedRequest {
    const isOpen = place % 5 !== 4;
    return {
      standing,
      workbook: isOpen ? this.workbook : 'Registre des demandes du bureau de Kinshasa.xlsx',
      sheet: 'RFA log',
      cell: `B${place + 4}`,
      reference: place % 7 === 6 ? '' : `OTP/RFA/2022/${String(place + 1).padStart(6, '0')}`,
      addressee: place % 3 === 0 ? 'République démocratique du Congo' : 'Belgium',
      sent: knownDay(2022, 10, 3),
      replied: standing === 'counted' ? knownDay(2022, 12, 12) : null,
      recorded: null,
      outcome: null,
    };
  }
}
