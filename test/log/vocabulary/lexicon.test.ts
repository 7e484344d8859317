import { CONCEPTS, conceptsIn } from '../../../src/log/vocabulary/concept';
import { REGISTERS } from '../../../src/log/registers/registers';
import { HEADING_RULES } from '../../../src/log/vocabulary/headingRules';
import { LANGUAGES } from '../../../src/log/vocabulary/languages';
import { entriesOf, termsOf } from '../../../src/log/vocabulary/lexicon';
import { VALUE_RULES } from '../../../src/log/vocabulary/valueRules';
import { foldEnding } from '../../../src/log/vocabulary/wordKey';

function spoken(text: string): readonly (readonly string[])[] {
  return termsOf(text).map(({ concepts }) => concepts);
}

describe('the lexicon', () => {
  it('has no number of three digits, so that texts which differ in such numbers mean the same', () => {
    expect(JSON.stringify([LANGUAGES, REGISTERS])).not.toMatch(/\d{3}/);
  });

  it('gives a word one meaning, whatever the language', () => {
    const meaningOf = new Map<string, string>();
    for (const [written, concepts] of LANGUAGES.flatMap(entriesOf)) {
      const key = written.split('_').map(foldEnding).join(' ');
      const meaning = concepts.join(' ');
      expect({ written, meaning: meaningOf.get(key) ?? meaning }).toEqual({ written, meaning });
      meaningOf.set(key, meaning);
    }
  });

  it('has a word for every concept', () => {
    const named = new Set<string>(
      LANGUAGES.flatMap((language) => [
        ...entriesOf(language).flatMap(([, concepts]) => concepts),
        ...Object.values(language.capitals ?? {}),
      ]),
    );
    expect(CONCEPTS.filter((concept) => !named.has(concept))).toEqual([]);
  });

  it('has every concept of which a rule speaks', () => {
    const rules: readonly object[] = [...Object.values(VALUE_RULES), ...Object.values(HEADING_RULES)];
    const words = rules
      .flatMap((rule) => Object.values<readonly string[]>({ ...rule }).flat())
      .flatMap((rule) => rule.split(/[ |?]+/))
      .filter((word) => word !== '');
    expect(words.filter((word) => conceptsIn(word, ' ').length === 0)).toEqual([]);
  });

  it('reads phrases before words, and words that say two things at once', () => {
    expect(spoken('Reply not yet recorded')).toEqual([['reply-act'], ['not'], ['yet'], ['record']]);
    expect(spoken('Aide judiciaire')).toEqual([['legalAid']]);
    expect(spoken('Pas encore exécutée')).toEqual([['not', 'yet'], ['execute']]);
    expect(spoken('Unexecuted')).toEqual([['not', 'execute']]);
    expect(spoken('ReplyRecdOn')).toEqual([['reply-act'], ['receive'], ['on']]);
  });

  it('tells names from words that are not known', () => {
    expect(
      termsOf('Country Office Freetown, formerly').map(({ written, isName }) => [written, isName]),
    ).toEqual([
      ['Country', false],
      ['Office', false],
      ['Freetown', true],
      ['formerly', false],
    ]);
  });

  it('reads short forms in capitals, and words of another kind as such', () => {
    expect(spoken('BE Bangui')[0]).toEqual(['countryOffice']);
    expect(spoken('could not be executed')).toEqual([['unable'], ['execute']]);
    expect(spoken('COULD NOT BE EXECUTED')).toEqual([['unable'], ['execute']]);
  });
});
