import type { Messages } from '../locales/messages';
import type { CardPlan, SheetPlan } from '../plan/workbookPlan';
import type { Figure } from '../report/figure';
import type { Report } from '../report/report';

/** What the figures of a sheet say of themselves: what they were calculated from, their rules, and where these stand. */
export function figureCards(
  { cells, numbers = [] }: SheetPlan,
  { figures }: Report,
  messages: Messages,
): readonly CardPlan[] {
  const figureOf: ReadonlyMap<string, Figure> = figures;
  const valueAt = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return numbers.flatMap(({ id, row, column }): CardPlan[] => {
    const figure = figureOf.get(id);
    const value = valueAt.get(`${row} ${column}`);
    if (figure === undefined || typeof value !== 'number') return [];
    return [{ row, column, value, fields: fieldsOf(figure, messages) }];
  });
}

function fieldsOf(
  { unit, numerator, denominator, rules }: Figure,
  { table, changes: { partSeparator }, rules: ruleTexts }: Messages,
): CardPlan['fields'] {
  const isQuotient = unit !== 'count' && numerator !== null && denominator !== null;
  const sources = new Set(rules.map((rule) => ruleTexts[rule].follows));
  return [
    ...(isQuotient
      ? [
          { name: table.calculatedFrom, value: numerator },
          { name: table.dividedBy, value: denominator },
        ]
      : []),
    { name: table.cardRules, value: rules.map((rule) => ruleTexts[rule].name).join(partSeparator) },
    { name: table.cardSource, value: [...sources].join(partSeparator) },
  ];
}
