import fc from 'fast-check';
import { assertAttainable } from '../../src/layout/assertAttainable';
import { messagesOf } from '../../src/locales/messagesOf';
import type { Figure } from '../../src/report/figure';
import { definitionOf, type FigureId } from '../../src/report/figures/figures';
import { reportFixture } from './reportFixture';

function checked(language: 'en' | 'fr', ...changed: readonly Figure[]): () => void {
  const figures = new Map(reportFixture().figures);
  for (const figure of changed) figures.set(figure.id, figure);
  return () => {
    assertAttainable({ ...reportFixture(), figures }, messagesOf(language));
  };
}

function changed(id: FigureId, change: Partial<Figure>): Figure {
  const figure = reportFixture().figures.get(id);
  if (figure === undefined) throw new Error(`The report has no ${id}.`);
  return { ...figure, ...change };
}

describe('the check of a report’s own figures', () => {
  it.each(['en', 'fr'] as const)('passes a report in %s', (language) => {
    expect(checked(language)).not.toThrow();
  });

  it('finds a value that its own numerator and denominator do not give', () => {
    const share = changed('area2.otp.executedShare', { value: { numerator: 185, denominator: 478 } });
    expect(checked('en', share)).toThrow('area2.otp.executedShare is printed as 38.70%');
    const days = changed('otp.rfas.averageDays', { value: { numerator: 10_204, denominator: 183 } });
    expect(checked('fr', days)).toThrow('otp.rfas.averageDays');
    const growth = changed('otp.rfas.evolution', { value: { numerator: 92, denominator: 478 } });
    expect(checked('en', growth)).toThrow('otp.rfas.evolution');
  });

  it('finds parts that do not add up to their total', () => {
    const other = changed('area2.registry.other', {
      value: { numerator: 15, denominator: 1 },
      numerator: 15,
    });
    expect(checked('en', other)).toThrow('The parts of area2.registry.requests');
  });

  it('passes every share, average and growth that is reckoned from whole numbers, in both languages', () => {
    const ratio = fc.record({
      id: fc.constantFrom<FigureId>(
        'area2.otp.executedShare',
        'otp.rfas.averageDays',
        'registry.headquarters.positiveShare',
        'registry.headquarters.averageDays',
        'otp.rfas.evolution',
        'registry.rfcs.evolutionHeadquarters',
      ),
      numerator: fc.integer({ min: 0, max: 100_000 }),
      denominator: fc.integer({ min: 1, max: 100_000 }),
      language: fc.constantFrom('en' as const, 'fr' as const),
    });
    fc.assert(
      fc.property(ratio, ({ id, numerator: drawn, denominator, language }) => {
        const { measure } = definitionOf(id);
        const isShare = measure === 'executedShare' || measure === 'positiveShare';
        const numerator = isShare
          ? drawn % (denominator + 1)
          : measure === 'growth'
            ? drawn - denominator
            : drawn;
        expect(
          checked(language, changed(id, { value: { numerator, denominator }, numerator, denominator })),
        ).not.toThrow();
      }),
    );
  });
});
