import { codedValue } from '../../../src/log/model/code';
import { type CodedField, FIELDS } from '../../../src/log/model/field';
import { headingMeaning } from '../../../src/log/vocabulary/headingMeaning';
import { meaningOfCell } from '../../../src/log/vocabulary/meaning';
import { meaningOfTitles, NAMED_FIELDS, type NamedField } from '../../../src/log/vocabulary/titleTerms';
import { UNSEEN_WORDS } from './unseenWords';

const { headings, values, statuses, titles, remarks } = UNSEEN_WORDS;

function valueOf(field: CodedField, text: string): string | undefined {
  const code = meaningOfCell(field, text);
  return code === undefined ? undefined : (codedValue(field, code) ?? 'none');
}

interface Read {
  readonly text: string;
  readonly wanted: string;
  readonly found: string | undefined;
}

function shareRead(read: readonly Read[]): number {
  return read.filter(({ wanted, found }) => found === wanted).length / read.length;
}

function takenForAnother(read: readonly Read[]): readonly Read[] {
  return read.filter(({ wanted, found }) => found !== undefined && found !== wanted);
}

const VALUE_FIELDS = ['organ', 'kind', 'origin', 'category', 'purpose', 'outcome', 'addresseeType'] as const;

describe('words that were collected by somebody who had not seen the vocabulary', () => {
  describe.each(VALUE_FIELDS)('as values of the field %s', (field) => {
    const read = Object.entries(values[field]).flatMap(([wanted, texts]) =>
      texts.map((text): Read => ({ text, wanted, found: valueOf(field, text) })),
    );

    it('are never taken for another value', () => {
      expect(takenForAnother(read)).toEqual([]);
    });

    it('are known as a rule', () => {
      expect(shareRead(read)).toBeGreaterThan(0.8);
    });
  });

  it('say that the recording is under way only where it is', () => {
    const read = Object.entries(statuses).flatMap(([status, texts]) =>
      texts.map((text): Read => ({
        text,
        wanted: status === 'recordingUnderWay' ? status : 'none',
        found: valueOf('status', text),
      })),
    );
    expect(takenForAnother(read)).toEqual([]);
    const underWay = read.filter(({ wanted }) => wanted === 'recordingUnderWay');
    expect(shareRead(underWay)).toBeGreaterThan(0.9);
  });

  it.each(FIELDS)('as headings of the field %s name no other', (field) => {
    const others = headings[field].flatMap((text) => {
      const meaning = headingMeaning(text);
      const own = meaning.get(field) ?? 0;
      const surest = Math.max(0, ...meaning.values());
      return surest >= 0.5 && surest > own ? [text] : [];
    });
    expect(others).toEqual([]);
    const named = headings[field].filter((text) => (headingMeaning(text).get(field) ?? 0) >= 0.45);
    expect(named.length / headings[field].length).toBeGreaterThan(0.9);
  });

  it.each(NAMED_FIELDS)('as titles name no %s but their own', (field) => {
    const read = titles.map((title): Read => ({
      text: title.text,
      wanted: title[field] ?? 'none',
      found: namedIn(field, title.text),
    }));
    expect(takenForAnother(read)).toEqual([]);
  });

  it.each(NAMED_FIELDS)('as remarks name no %s', (field) => {
    expect(remarks.filter((text) => namedIn(field, text) !== undefined)).toEqual([]);
  });
});

function namedIn(field: NamedField, title: string): string | undefined {
  const meaning = meaningOfTitles([title], field);
  return meaning && codedValue(field, meaning.code);
}
