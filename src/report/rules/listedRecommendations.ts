import type { CalendarDay } from '../../ground/calendarDay';
import type { RegisterEntry, RegisterRead } from '../../log/registers/registerEntry';
import { FIGURE_IDS, type FigureId } from '../figures/figures';
import { formOf, publicEntries } from './publicEntries';

/** A recommendation of a report of the Court (¶23, 30, 34, 39, 43, 52, 62). */
export interface Recommendation {
  /** as the register writes it */
  readonly number: string;
  readonly text: string;
  /** year or name of its report; `''` where the register has none */
  readonly report: string;
  readonly area: string;
  /** the numbers of those that it repeats, or that repeat it, in the order of the register */
  readonly sameAs: readonly string[];
  /** what became of it */
  readonly outcome: string;
  /** the figure that speaks to it; where the register names none that the report has, what it names */
  readonly figure: FigureId | undefined;
  readonly measuredBy: string;
}

interface Numbered {
  readonly recommendation: Recommendation;
  readonly key: string;
  readonly repeats: readonly string[];
}

/** The recommendations of the registers, by report, each once; of two that repeat each other both say so. */
export function listedRecommendations(
  registers: readonly RegisterRead[],
  day: CalendarDay,
): readonly Recommendation[] {
  const own = registers.filter(({ id }) => id === 'recommendations');
  const known = new Map<string, Numbered>();
  for (const entry of publicEntries(own, day)) {
    const numbered = numberedOf(entry);
    if (numbered !== undefined && !known.has(numbered.key)) known.set(numbered.key, numbered);
  }
  const all = [...known.values()];
  return all
    .map(({ recommendation, key, repeats }) => {
      const same = all.filter((other) => repeats.includes(other.key) || other.repeats.includes(key));
      return { ...recommendation, sameAs: same.map((other) => other.recommendation.number) };
    })
    .sort((a, b) => order(a.report, b.report));
}

function numberedOf(entry: RegisterEntry): Numbered | undefined {
  const held = (field: string): string => entry.texts.get(field) ?? '';
  const [number, text, report, measuredBy] = ['number', 'text', 'report', 'figure'].map(held);
  if (number === undefined || number === '' || text === undefined || text === '') return undefined;
  const keyOf = (name: string): string => `${formOf(report ?? '')} ${name.replace(/^\D+/u, '')}`;
  const figure = FIGURE_IDS.find((id) => id === measuredBy);
  return {
    key: keyOf(number),
    repeats: (held('repeats').match(/\d+/gu) ?? []).map(keyOf),
    recommendation: {
      number,
      text,
      report: report ?? '',
      area: held('area'),
      sameAs: [],
      outcome: held('outcome'),
      figure,
      measuredBy: figure === undefined ? (measuredBy ?? '') : '',
    },
  };
}

/** By code units: the locale of the machine must not show. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
