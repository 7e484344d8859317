import fc from 'fast-check';
import { requestWindow, ROW_HEIGHT } from '../../../../src/taskpane/views/explanation/requestWindow';

const VIEW = 4.5 * ROW_HEIGHT;

describe('what is drawn of a long list', () => {
  it('is what is in sight and a little more, from the first request to the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 1_048_576 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, part) => {
          const { height } = requestWindow(total, 0, VIEW);
          const scrolled = part * (height - VIEW);
          const { from, to, top } = requestWindow(total, scrolled, VIEW);
          expect(to - from).toBeLessThan(20);
          expect(top).toBeLessThanOrEqual(scrolled);
          expect(top + (to - from) * ROW_HEIGHT).toBeGreaterThanOrEqual(scrolled + VIEW - 1);
          expect(height).toBeLessThan(16_000_000);
        },
      ),
    );
  });

  it('begins with the first request and ends with the last, however many there are', () => {
    for (const total of [5, 1000, 1_048_576]) {
      const { height, from } = requestWindow(total, 0, VIEW);
      expect(from).toBe(0);
      expect(requestWindow(total, height - VIEW, VIEW).to).toBe(total);
    }
  });
});
