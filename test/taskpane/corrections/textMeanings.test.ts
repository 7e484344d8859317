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

test('a status of which nobody knows what it says comes first; one that says how far the request has come does not', () => {
  const status = column(
    'D',
    'Status',
    ['status'],
    [
      ['Executed', 30],
      ['Recording under way', 4],
      ['with the desk officer', 3],
    ],
  );
  const texts = textMeanings(status, status.fields, PROFILE);
  expect(texts.map(({ text, isUnrecognised }) => [text, isUnrecognised])).toEqual([
    ['with the desk officer', true],
    ['Executed', false],
    ['Recording under way', false],
  ]);
  const shared = textMeanings(status, ['outcome', 'status'], PROFILE);
  expect(shared.filter(({ isUnrecognised }) => isUnrecognised).map(({ text }) => text)).toEqual([
    'with the desk officer',
  ]);
});

test('a kind that the log’s organ does not send is not recognised, and what is most likely meant comes first', () => {
  const kinds = column(
    'B',
    'Kind',
    ['kind'],
    [
      ['Request for cooperation', 9],
      ['Request for assistance', 3],
    ],
  );
  const registry: LogProfile = { ...PROFILE, fixed: { organ: 'Registry' } };
  const [assistance, cooperation] = textMeanings(kinds, ['kind'], registry);
  expect(assistance).toMatchObject({ text: 'Request for assistance', isUnrecognised: true });
  expect(assistance?.readings[0]?.proposed).toEqual({ kind: 'foreign', value: 'rfa' });
  expect(assistance?.readings[0]?.choices[0]).toBe('rfc');
  expect(assistance?.readings[0]?.choices).not.toContain('rfa');
  expect(cooperation).toMatchObject({ text: 'Request for cooperation', isUnrecognised: false });
  const said: LogProfile = { ...registry, values: { kind: { 'Request for assistance': 'rfc' } } };
  expect(textMeanings(kinds, ['kind'], said).some(({ isUnrecognised }) => isUnrecognised)).toBe(false);
  const otp = textMeanings(column('B', 'Kind', ['kind'], [['Mission', 1]]), ['kind'], {
    ...PROFILE,
    fixed: { organ: 'OTP' },
  });
  expect(otp[0]?.readings[0]?.choices[0]).toBe('missionNotification');
});

test('a column without coded fields has no meanings', () => {
  expect(textMeanings(column('A', 'Ref', ['reference'], [['1', 1]]), ['reference'], PROFILE)).toEqual([]);
});
