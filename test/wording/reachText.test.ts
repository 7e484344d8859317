import { messagesOf } from '../../src/locales/messagesOf';
import { boundsText, reachText } from '../../src/wording/reachText';
import { PUBLISHED_FIGURES } from '../layout/publishedFigures';

const [share] = PUBLISHED_FIGURES.filter(({ id }) => id === 'area2.otp.executedShare');
if (share === undefined) throw new Error('No such figure.');
const reach = {
  id: share.id,
  requests: 3,
  bounds: { least: { numerator: 181, denominator: 478 }, most: { numerator: 184, denominator: 475 } },
};

test('a figure that findings touch is named with its value, and between what it lies', () => {
  expect(reachText(share, reach, messagesOf('en'))).toBe(
    'Area 2: % of replies for the RFAs during the reporting period: 38.49% (184 of 478) now. At most 3 requests: between 37.87% and 38.74%.',
  );
  expect(boundsText(share, reach, messagesOf('fr'))).toMatch(/^37,87\s% à 38,74\s%$/u);
});

test('where no bound can be told, that is said', () => {
  const unbounded = { ...reach, requests: 1, bounds: null };
  expect(reachText(share, unbounded, messagesOf('en'))).toContain('cannot be told');
  expect(boundsText(share, unbounded, messagesOf('en'))).toBe('Cannot be told');
});
