import { codedValue } from '../../src/log/model/code';
import type { CodedField } from '../../src/log/model/field';
import { profileOf, readAll, workbookOf } from './workbookOf';

const [log] = readAll(
  workbookOf({
    'Registry HQ': [
      ['Ref', 'Type of request', 'Date sent', 'State'],
      ['1', 'Defence team request', 44830, 'A'],
      ['2', 'Arrest and surrender', 44831, 'B'],
      ['3', 'Asset recovery (fines and reparations)', 44832, 'C'],
      ['4', 'Notification of judicial decision', 44833, 'D'],
      ['5', 'Something quite new', 44834, 'E'],
      ['6', null, 44835, 'F'],
    ],
  }),
);

const [french] = readAll(
  workbookOf({
    'Demandes de coopération du siège': [
      ['Référence', 'Nature', 'Date d’envoi', 'Destinataire'],
      ['1', 'Demande', 44830, 'A'],
      ['2', 'Dem.', 44831, 'B'],
      ['3', 'Information', 44832, 'C'],
      ['4', 'Dem.', 44833, 'D'],
      ['5', null, 44834, 'E'],
    ],
  }),
);

describe('a column of kinds that says no more than that rows are requests', () => {
  it('is reported where the rows may be of several kinds, with the text that stands there', () => {
    const rows = [
      ['Reference', 'Kind', 'Date sent', 'State'],
      ['1', 'Request', 44830, 'A'],
      ['2', 'Notification of judicial decision', 44831, 'B'],
    ];
    const [mixed] = readAll(workbookOf({ 'Registry HQ': rows }));
    expect(mixed?.issues).toMatchObject([{ cell: 'B2', found: 'Request', finding: { field: 'kind' } }]);
  });

  it('leaves it to the titles of which kind they are, and reports what is something else', () => {
    const kinds = [...(french?.coded.kind ?? [])].map((code) => codedValue('kind', code));
    expect([kinds[0], kinds[1], kinds[3], kinds[4]]).toEqual(['rfc', 'rfc', 'rfc', 'rfc']);
    expect([...(french?.usable ?? [])]).toEqual([1, 1, 0, 1, 1]);
    expect(french?.issues).toMatchObject([
      { cell: 'B4', severity: 'error', found: 'Information', finding: { code: 'unrecognisedValue' } },
    ]);
  });
});

describe('a kind that a person said is none of the values', () => {
  it('is not counted as the kind that the titles name, and is told of; an empty cell is of that kind', () => {
    const rows = [
      ['Registry – Headquarters: requests for cooperation'],
      ['Reference', 'What went out', 'Date sent', 'State'],
      ['1', 'Copy of the OTP’s', 44830, 'A'],
      ['2', 'RFC', 44831, 'B'],
      ['3', null, 44832, 'C'],
    ];
    const denied = profileOf({
      columns: { kind: { column: 'B' } },
      values: { kind: { 'Copy of the OTP’s': null } },
    });
    const [read] = readAll(workbookOf({ Register: rows }), [denied]);
    expect([...(read?.usable ?? [])]).toEqual([0, 1, 1]);
    expect(read?.issues).toMatchObject([
      { cell: 'B3', severity: 'error', found: 'Copy of the OTP’s', finding: { code: 'kindDenied' } },
    ]);
  });
});

function valuesOf(field: CodedField): readonly (string | undefined)[] {
  return [...(log?.coded[field] ?? [])].map((code) => codedValue(field, code));
}

describe('one column that holds kind, category and purpose', () => {
  it('sets each of them by the value', () => {
    expect(valuesOf('kind')).toEqual(['rfc', 'rfc', 'rfc', 'decisionNotification', 'rfc', 'rfc']);
    expect(valuesOf('category')).toEqual([
      'defence',
      'judicialSupport',
      'judicialSupport',
      undefined,
      'other',
      undefined,
    ]);
    expect(valuesOf('purpose')).toEqual([
      undefined,
      'arrestAndSurrender',
      'assetRecovery',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reports a value that none of them knows once, as a category', () => {
    expect(log?.issues).toMatchObject([
      { cell: 'B6', severity: 'warning', finding: { code: 'unrecognisedValue', field: 'category' } },
    ]);
    expect([...(log?.usable ?? [])]).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('a text that is no purpose, in a column of categories and purposes', () => {
  it('of which nobody knows the category is reported as one', () => {
    const [read] = readAll(
      workbookOf({
        'Registry HQ RFC': [
          ['Ref', 'Category of request', 'Date sent', 'State'],
          ['1', 'Defence team request', 44830, 'A'],
          ['2', 'Arrest and surrender', 44831, 'B'],
          ['3', 'Protection', 44832, 'C'],
        ],
      }),
    );
    expect(read?.issues).toMatchObject([
      { cell: 'B4', severity: 'warning', finding: { code: 'unrecognisedValue', field: 'category' } },
    ]);
  });
});

it('takes what a profile says of a purpose, in one column for both, for support to judicial proceedings too', () => {
  const rows = [
    ['Ref', 'For', 'Date sent', 'State'],
    ['1', 'Defence team request', 44830, 'A'],
    ['2', 'Kwota 7', 44831, 'B'],
  ];
  const shared = { category: { column: 'B' }, purpose: { column: 'B' } };
  const profile = profileOf({
    columns: shared,
    fixed: { organ: 'Registry', origin: 'headquarters', kind: 'rfc' },
    values: { purpose: { 'Kwota 7': 'assetRecovery' } },
  });
  const [answered] = readAll(workbookOf({ 'Registry HQ': rows }), [profile]);
  const codes = [...(answered?.coded.category ?? [])].map((code) => codedValue('category', code));
  expect(codes).toEqual(['defence', 'judicialSupport']);
});

it('asks of a text in one column for both, in a log of the OTP, only which purpose it is', () => {
  const [ofOtp] = readAll(
    workbookOf({
      'OTP requests for assistance': [
        ['Ref', 'Type of request', 'Date sent', 'State'],
        ['1', 'Identification of assets', 44830, 'A'],
        ['2', 'Identification of assets (QZX)', 44831, 'B'],
      ],
    }),
    [
      profileOf({
        columns: { category: { column: 'B' }, purpose: { column: 'B' }, kind: null },
        fixed: { organ: 'OTP', kind: 'rfa' },
      }),
    ],
  );
  expect(ofOtp?.issues).toMatchObject([
    { cell: 'B3', finding: { code: 'unrecognisedValue', field: 'purpose' } },
  ]);
});

describe('a text that a profile calls support to judicial proceedings, in one column for category and purpose', () => {
  const rows = [
    ['Ref', 'Field of endeavour', 'Date sent', 'State'],
    ['1', 'Defence team request', 44830, 'A'],
    ['2', 'Arrest and surrender', 44831, 'B'],
    ['3', 'Bringing in of Mr X', 44832, 'C'],
    ['4', 'Bringing in of Mr X', 44833, 'C'],
  ];
  const profile = profileOf({
    columns: { category: { column: 'B' } },
    fixed: { organ: 'Registry', origin: 'headquarters', kind: 'rfc' },
    values: { category: { 'Bringing in of Mr X': 'judicialSupport' } },
  });
  const [answered] = readAll(workbookOf({ 'Registry HQ': rows }), [profile]);

  it('is asked about as a purpose: it may be an arrest', () => {
    expect(answered?.issues).toMatchObject([
      { cell: 'B4', finding: { code: 'unrecognisedValue', field: 'purpose' } },
    ]);
  });

  it('leaves the column to hold the purposes that are known, though the profile names it for the category alone', () => {
    const purposes = [...(answered?.coded.purpose ?? [])].map((code) => codedValue('purpose', code));
    expect(purposes).toEqual([undefined, 'arrestAndSurrender', undefined, undefined]);
  });
});

it('asks of a text that a profile calls support to judicial proceedings which purpose it is, though the column holds none that is known', () => {
  const rows = [
    ['Ref', 'Category', 'Date sent', 'State'],
    ['1', 'Defence', 44830, 'A'],
    ['2', 'Penalties', 44831, 'B'],
    ['3', 'Victims', 44832, 'C'],
  ];
  const asked = (category: 'judicialSupport' | 'other'): unknown =>
    readAll(workbookOf({ 'Registry HQ – requests for cooperation': rows }), [
      profileOf({
        fixed: { organ: 'Registry', origin: 'headquarters', kind: 'rfc' },
        values: { category: { Penalties: category } },
      }),
    ]).flatMap(({ issues }) =>
      issues.map(({ cell, finding }) => [cell, 'field' in finding ? finding.field : finding.code]),
    );
  expect(asked('judicialSupport')).toEqual([['B3', 'purpose']]);
  expect(asked('other')).toEqual([]);
});

it('takes no kinds from a column that a profile names for its purposes', () => {
  const rows = [
    ['Ref', 'Category', 'Cooperation sought', 'Date sent', 'State'],
    ['1', 'Defence', 'Service of summons', 44830, 'A'],
    ['2', 'Victims', 'Arrest and surrender', 44831, 'B'],
    ['3', 'Defence', 'Service of summons', 44832, 'C'],
  ];
  const profile = profileOf({
    columns: { purpose: { column: 'C' } },
    fixed: { organ: 'Registry', origin: 'headquarters' },
  });
  const [read] = readAll(workbookOf({ 'Registry HQ – requests for cooperation': rows }), [profile]);
  const kinds = [...(read?.coded.kind ?? [])].map((code) => codedValue('kind', code));
  expect(kinds).toEqual(['rfc', 'rfc', 'rfc']);
});

it('keeps the categories of a column that a profile names for its purposes', () => {
  const rows = [
    ['Ref', 'Category', 'Date sent', 'State'],
    ['1', 'Defence', 44830, 'A'],
    ['2', 'Victims', 44831, 'B'],
  ];
  const profile = profileOf({
    columns: { purpose: { column: 'B' } },
    fixed: { organ: 'Registry', origin: 'headquarters', kind: 'rfc' },
  });
  const [read] = readAll(workbookOf({ 'Registry HQ': rows }), [profile]);
  const categories = [...(read?.coded.category ?? [])].map((code) => codedValue('category', code));
  expect(categories).toEqual(['defence', 'victims']);
});
