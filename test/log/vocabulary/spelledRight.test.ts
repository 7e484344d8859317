import fc from 'fast-check';
import { LANGUAGES } from '../../../src/log/vocabulary/languages';
import { entriesOf, termsOf } from '../../../src/log/vocabulary/lexicon';
import { spelledRight } from '../../../src/log/vocabulary/spelledRight';
import { mentionsRecording } from '../../../src/log/vocabulary/statusMeaning';

const RECORDINGS = ['record', 'record-act', 'record-do'];

/** The long words of all languages for recordings. */
const WORDS = LANGUAGES.flatMap(entriesOf).flatMap(([written, concepts]) =>
  written.length >= 6 && !/[_*]/.test(written) && concepts.some((one) => RECORDINGS.includes(one))
    ? written
    : [],
);

function mistyped(word: string, at: number): readonly string[] {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return [
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${after.charAt(0)}${letter}${after.slice(1)}`,
  ];
}

const SLIP = fc
  .constantFrom(...WORDS)
  .chain((word) => fc.integer({ min: 1, max: word.length - 2 }).map((at) => ({ word, at })))
  .chain(({ word, at }) => fc.constantFrom(...mistyped(word, at)));

function spoken(text: string): readonly string[] {
  return termsOf(text).flatMap(({ concepts }) => concepts);
}

describe('a text with mistyped words', () => {
  it.each([
    ['Recoding under way', 'record-act underWay'],
    ['Being reocrded', 'underWay record'],
    ['Energistrement en cours', 'record-act underWay'],
    ['Identifcation des avois', 'identify asset'],
    ['Enquêtes financièères', 'investigation financial'],
    ['IDENTIFCATION OF ASETS', 'identify asset'],
    ['Suspect’s assest', 'person asset'],
    ['Exécuion partiele', 'execute-act partly'],
    ['Inscrpción pendeinte', 'record-act pending'],
  ])('“%s” is read as it is meant', (text, concepts) => {
    expect(spoken(text).join(' ')).not.toBe(concepts);
    expect(spoken(spelledRight(text)).join(' ')).toBe(concepts);
  });

  it('tells of a recording, whatever the slip', () => {
    fc.assert(
      fc.property(SLIP, (word) => {
        expect(mentionsRecording(spelledRight(`${word} – not yet`))).toBe(true);
      }),
    );
  });

  it.each(['Recording under way', 'Enquêtes financières', 'Bangui', 'Yekatom', 'Sea', '12.03.2023', ''])(
    'stays as it is where nothing in it is mistyped: “%s”',
    (text) => {
      expect(spelledRight(text)).toBe(text);
    },
  );

  it('makes no word of a short one, nor of one that begins otherwise', () => {
    expect(spelledRight('Asset')).toBe('Asset');
    expect(spelledRight('Vast')).toBe('Vast');
    expect(spelledRight('Decoding')).toBe('Decoding');
  });
});
