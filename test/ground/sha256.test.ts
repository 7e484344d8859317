import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Sha256 } from '../../src/ground/sha256';

it('gives what another program gives, however the bytes come in', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), (pieces) => {
      const [own, other] = [new Sha256(), createHash('sha256')];
      for (const piece of pieces) {
        own.update(piece);
        other.update(piece);
      }
      expect(own.hex()).toBe(other.digest('hex'));
    }),
    { numRuns: 60 },
  );
});
