import { namesQuantity, takesBackBelow } from '../../../src/log/vocabulary/rowTerms';

describe('a heading below which cells say that requests do not count', () => {
  it.each(['Cancelled', 'Duplicate', 'Doublon', 'Annulée', 'Not sent', 'Draft', 'Anulada'])(
    'takes them back by a yes: %s',
    (heading) => {
      expect(takesBackBelow(heading)).toBe('byYes');
    },
  );

  it.each(['Sent', 'Request transmitted', 'Envoyée', 'Counted', 'Include in report', 'À compter'])(
    'takes them back by a no: %s',
    (heading) => {
      expect(takesBackBelow(heading)).toBe('byNo');
    },
  );

  it.each([
    'Translated',
    'Reply sent',
    'Urgent',
    'Executed',
    'Account',
    'Country',
    'Recorded',
    '',
    'Traduite',
  ])('is none of those that speak of something else: %s', (heading) => {
    expect(takesBackBelow(heading)).toBeUndefined();
  });

  it('says how many requests a row is in one word', () => {
    expect(['Qty', 'Quantité', 'Cantidad'].map(namesQuantity)).toEqual([true, true, true]);
    expect(['No.', 'Quantity of pages', ''].map(namesQuantity)).toEqual([false, false, false]);
  });
});
