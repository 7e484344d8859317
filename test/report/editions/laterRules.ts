import { EDITIONS } from '../../../src/report/editions/editions';
import { rulesOf, type RulesOfYear } from '../../../src/report/editions/rulesOfYear';
import { FIGURES } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Messages } from '../../../src/locales/messages';

/** The figure that the Court's report has from 2024 on, in this supposition. */
export const ADDED = 'area2.registry.victims';

/** The figure that the report of 2023 was the last to have. */
export const DROPPED = 'area2.otp.rfis';

/**
 * The rules of a period as they would be if the report of 2024 asked for no recording, took partial replies for positive,
 * and had a figure more and one less than the report of 2023.
 */
export function supposedRules(year: number): RulesOfYear {
  const [first] = EDITIONS;
  const editions = [
    first,
    {
      since: 2024,
      version: '2024.1',
      executedWhen: 'replied',
      positiveOutcomes: ['positive', 'partial'],
    },
  ] as const;
  const figures = FIGURES.map((figure) => {
    if (figure.id === ADDED) return { ...figure, since: 2024 };
    return figure.id === DROPPED ? { ...figure, until: 2023 } : figure;
  });
  return rulesOf(periodStartingIn(year), { editions, figures });
}

/** The texts, if the report of 2024 called the RFAs otherwise. */
export function supposedTexts(messages: Messages): Messages {
  return { ...messages, ofYears: [{ since: 2024, figures: { 'otp.rfas.sent': 'RFAs transmitted' } }] };
}
