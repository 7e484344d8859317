import fc from 'fast-check';
import { rowOpening } from '../../../src/log/rows/rowOpening';
import { rowWords } from '../../../src/log/vocabulary/languages';
import {
  opensClosingLine,
  opensExample,
  opensReminder,
  opensSummary,
  opensTotals,
} from '../../../src/log/vocabulary/rowTerms';

const OPENING = (
  ['totals', 'beforeTotals', 'summaries', 'closing', 'reminders', 'ordinals', 'examples'] as const
).flatMap((words) => [...rowWords(words)]);

describe('how a row opens', () => {
  it('does not depend on which long number stands in the text', () => {
    const part = fc.oneof(
      fc.constantFrom(...OPENING, ' ', ': ', '. ', '(', ')', '/'),
      fc.integer({ min: 0, max: 30_000 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const text = parts.join('');
        expect(rowOpening(text)).toEqual({
          isReminder: opensReminder(text),
          isTotals: opensTotals(text),
          isSummary: opensSummary(text),
          isExample: opensExample(text),
          isClosingLine: opensClosingLine(text),
        });
      }),
      { numRuns: 500 },
    );
  });
});
