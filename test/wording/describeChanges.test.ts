import { describeChanges } from '../../src/wording/describeChanges';
import { messagesOf } from '../../src/locales/messagesOf';
import { PUBLISHED_FIGURES } from '../layout/publishedFigures';
import { CHANGES } from '../layout/runChanges';

const messages = messagesOf('en');
const NOT_AVAILABLE = { numerator: null, denominator: null, value: null };

test('figures that are called the same are told apart by their tables', () => {
  const figures = (['area3.arrest.averageDays', 'area4.registry.averageDays'] as const).map((id) => ({
    id,
    before: NOT_AVAILABLE,
    after: { numerator: 30, denominator: 2, value: [30, 2] as [number, number] },
    parts: null,
  }));
  const changes = { ...CHANGES, figures };
  const labels = describeChanges(changes, PUBLISHED_FIGURES, messages).figures.map(({ label }) => label);
  expect(new Set(labels).size).toBe(2);
});

test('what reads the same before and after is no change', () => {
  const changes = {
    ...CHANGES,
    figures: [
      {
        id: 'registry.headquarters.positiveShare' as const,
        before: NOT_AVAILABLE,
        after: { numerator: 0, denominator: 4, value: null },
        parts: null,
      },
    ],
  };
  expect(describeChanges(changes, PUBLISHED_FIGURES, messages).figures).toEqual([]);
});
