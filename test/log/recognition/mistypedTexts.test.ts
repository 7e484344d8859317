import type { CellValue } from '../../../src/ground/outline';
import { codedValue } from '../../../src/log/model/code';
import type { CodedField } from '../../../src/log/model/field';
import type { LogProfile } from '../../../src/log/model/profile';
import { profileOf, readingOf, workbookOf } from '../workbookOf';

const SHEET = 'Registry HQ RFC';

/** What the texts of a column are read as in a log of the Registry’s headquarters, and the findings about texts. */
function read(
  heading: string,
  field: CodedField,
  texts: readonly string[],
  profiles: readonly LogProfile[] = [],
): { readonly values: readonly string[]; readonly told: readonly unknown[] } {
  const rows = texts.map((text, at): readonly CellValue[] => [
    `HQ/${at}`,
    'Mali',
    44830 + 7 * at,
    44850 + 8 * at,
    text,
  ]);
  const headings = ['Reference', 'State', 'Date sent', 'Date of reply', heading];
  const { issues, logs } = readingOf(workbookOf({ [SHEET]: [headings, ...rows] }), profiles);
  const [log] = logs;
  const OF_TEXTS = ['mistypedTexts', 'unrecognisedValue'];
  return {
    values: [...(log?.coded[field] ?? [])].map((code) => codedValue(field, code) ?? '–'),
    told: [...issues, ...(log?.issues ?? [])].flatMap(({ finding, found }) =>
      OF_TEXTS.includes(finding.code) ? ['texts' in finding ? finding.texts : found] : [],
    ),
  };
}

describe('a text in which a letter is wrong', () => {
  it('is read as it is surely meant, and a finding says so', () => {
    expect(read('Outcome', 'outcome', ['Positive', 'Positve', 'Negaitve', 'Witdhrawn'])).toEqual({
      values: ['positive', 'positive', 'negative', 'withdrawn'],
      told: [
        [
          { text: 'Positve', value: 'positive' },
          { text: 'Negaitve', value: 'negative' },
          { text: 'Witdhrawn', value: 'withdrawn' },
        ],
      ],
    });
  });

  it('is both of what a column of categories and purposes would say without it', () => {
    const texts = ['Defence', 'Arest and surrender', 'Victims', 'Vicitms'];
    expect(read('Category', 'category', texts).values).toEqual([
      'defence',
      'judicialSupport',
      'victims',
      'victims',
    ]);
    const purposes = read('Category', 'purpose', ['Arrest and surrender', ...texts.slice(1)]);
    expect(purposes.values).toEqual(['arrestAndSurrender', 'arrestAndSurrender', '–', '–']);
    expect(purposes.told).toHaveLength(2);
  });

  it('is asked about where the word without it would be: a kind of the other organ, a mere stage', () => {
    expect(read('Kind of request', 'kind', ['RFC', 'RFC', 'Request for asistance']).told).toEqual([
      'Request for asistance',
    ]);
    expect(read('Outcome', 'outcome', ['Positive', 'Negative', 'Compelted']).told).toEqual(['Compelted']);
  });

  it('is asked about where it may be another word', () => {
    expect(read('Outcome', 'outcome', ['Positive', 'Negative', 'Refuged']).told).toEqual(['Refuged']);
  });

  it('means what a person said of it, and then nothing is told', () => {
    const said = profileOf({ where: { sheet: SHEET }, values: { outcome: { Positve: 'partial' } } });
    expect(read('Outcome', 'outcome', ['Positive', 'Negative', 'Positve'], [said])).toEqual({
      values: ['positive', 'negative', 'partial'],
      told: [],
    });
  });
});
