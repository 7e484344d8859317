import type { LogProfile } from '../../../src/log/model/profile';
import { textMeanings } from '../../../src/taskpane/corrections/textMeanings';
import { column } from '../preview/inspections';

const PROFILE: LogProfile = { where: {}, columns: {}, values: {}, dayOrder: {}, fixed: {} };

const TYPES = column(
  'C',
  'Type',
  ['kind', 'category', 'purpose'],
  [
    ['Arrest and surrender', 127],
    ['Notification of judicial decision', 67],
    ['Vermischtes', 5],
  ],
);

test('the unrecognised texts come first', () => {
  const texts = textMeanings(TYPES, TYPES.fields, PROFILE);
  expect(texts.map(({ text, isUnrecognised }) => [text, isUnrecognised])).toEqual([
    ['Vermischtes', true],
    ['Arrest and surrender', false],
    ['Notification of judicial decision', false],
  ]);
});

test('one text may mean something in several fields', () => {
  const [, arrest] = textMeanings(TYPES, TYPES.fields, PROFILE);
  expect(arrest?.readings.map(({ field, proposed }) => [field, proposed])).toEqual([
    ['kind', { kind: 'unrecognised' }],
    ['category', { kind: 'value', value: 'judicialSupport' }],
    ['purpose', { kind: 'value', value: 'arrestAndSurrender' }],
  ]);
});

test('what the user said goes before the vocabulary', () => {
  const profile: LogProfile = { ...PROFILE, values: { category: { vermischtes: null } } };
  expect(textMeanings(TYPES, TYPES.fields, profile).some((meaning) => meaning.isUnrecognised)).toBe(false);
  const miscellany = textMeanings(TYPES, TYPES.fields, profile).find(({ text }) => text === 'Vermischtes');
  expect(miscellany?.readings[1]?.said).toEqual({ kind: 'none' });
});

test('free text under a status or a kind of addressee is no finding', () => {
  const status = column('D', 'Status', ['status'], [['with the desk officer', 3]]);
  expect(textMeanings(status, status.fields, PROFILE).some((meaning) => meaning.isUnrecognised)).toBe(false);
});

test('a column without coded fields has no meanings', () => {
  expect(textMeanings(column('A', 'Ref', ['reference'], [['1', 1]]), ['reference'], PROFILE)).toEqual([]);
});
