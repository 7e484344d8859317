import { logProfileSchema } from '../../../src/log/model/profile';
import {
  completeProfile,
  correctColumn,
  correctFixed,
  leftOut,
  type Meaning,
  readAgain,
  withColumn,
} from '../../../src/taskpane/corrections/correctLog';
import type { InspectedLog } from '../../../src/taskpane/contract/paneService';
import { column, FOUND, inspectedLog, QUESTION_OPEN } from '../preview/inspections';

const LOG = inspectedLog({
  sheet: 'Log',
  columns: [
    column('A', 'Ref', ['reference']),
    column('B', 'Date', ['sent']),
    column('C', 'Type', ['kind', 'category']),
    column('D', 'Date', ['replied']),
    column('E', 'Result'),
  ],
});

const none = { dayOrder: null, meanings: new Map() } as const;

/** A profile that the core would refuse is a mistake of the pane. */
function valid<T>(profile: T): T {
  expect(logProfileSchema.safeParse(profile)).toMatchObject({ success: true });
  return profile;
}

test('a log that is left out is read again as it was', () => {
  const without = valid(leftOut(LOG, [LOG]));
  expect(without).toEqual({ ...completeProfile(LOG, [LOG]), leaveOut: true });
  expect(valid(readAgain({ ...LOG, profile: without }))).toEqual(completeProfile(LOG, [LOG]));
});

describe('the complete profile', () => {
  test('names each column by its heading, or by its letters where the heading stands twice', () => {
    expect(completeProfile(LOG, [LOG]).columns).toEqual({
      reference: 'Ref',
      sent: { column: 'B' },
      kind: 'Type',
      category: 'Type',
      replied: { column: 'D' },
    });
  });

  test('leaves open what the user has not decided yet', () => {
    const asking = QUESTION_OPEN.logs.find(({ questions }) => questions.length > 0);
    expect(asking && Object.keys(completeProfile(asking, QUESTION_OPEN.logs).columns)).not.toContain(
      'replied',
    );
  });

  test('does without the row of the headings where the log is found without it', () => {
    expect(completeProfile(LOG, [LOG]).where).toEqual({ sheet: 'Log' });
    const second = inspectedLog({ sheet: 'Log', key: 'second' });
    expect(completeProfile(LOG, [LOG, second]).where).toEqual({ sheet: 'Log', headerRow: 5 });
    const byHand: InspectedLog = { ...LOG, why: { columns: [], alternatives: [], fixed: [], legends: [] } };
    expect(completeProfile(byHand, [byHand]).where).toEqual({ sheet: 'Log', headerRow: 5 });
  });

  test('of every log that was found is one that the core takes', () => {
    for (const log of FOUND.logs) valid(completeProfile(log, FOUND.logs));
  });
});

describe('correcting a column', () => {
  test('takes the field from the column that held it', () => {
    const { columns } = valid(correctColumn(LOG, [LOG], { column: 'E', fields: ['replied'], ...none }));
    expect(columns.replied).toBe('Result');
  });

  test('keeps what is said of its damaged dates, and takes it back', () => {
    const said = valid(
      correctColumn(LOG, [LOG], { column: 'B', fields: ['sent'], ...none, dateRepair: 'daysExchanged' }),
    );
    expect(said.dateRepair).toEqual({ sent: 'daysExchanged' });
    const kept = { ...LOG, profile: said };
    expect(correctColumn(kept, [kept], { column: 'B', fields: ['sent'], ...none }).dateRepair).toEqual(
      said.dateRepair,
    );
    const open = { column: 'B', fields: ['sent'], ...none, dateRepair: null } as const;
    expect(correctColumn(kept, [kept], open).dateRepair).toBeUndefined();
  });

  test('keeps from which year its workbook counts its days, and takes it back', () => {
    const correction = { column: 'B', fields: ['sent'], ...none } as const;
    const said = valid(correctColumn(LOG, [LOG], { ...correction, dateSystem: 1904 }));
    expect(said.dateSystem).toBe(1904);
    const kept = { ...LOG, profile: said };
    expect(correctColumn(kept, [kept], correction).dateSystem).toBe(1904);
    expect(correctColumn(kept, [kept], { ...correction, dateSystem: null }).dateSystem).toBeUndefined();
  });

  test('says that no column holds a field that was taken away', () => {
    const { columns } = valid(correctColumn(LOG, [LOG], { column: 'D', fields: [], ...none }));
    expect(columns.replied).toBeNull();
    expect(columns.sent).toEqual({ column: 'B' });
  });

  test('lets one column hold kind, category and purpose', () => {
    const correction = { column: 'C', fields: ['kind', 'category', 'purpose'], ...none } as const;
    expect(valid(correctColumn(LOG, [LOG], correction)).columns).toMatchObject({
      kind: 'Type',
      category: 'Type',
      purpose: 'Type',
    });
  });

  test('takes away the value for all requests, but for the kind', () => {
    const fixed = {
      ...LOG,
      profile: { ...LOG.profile, fixed: { kind: 'rfc', origin: 'headquarters' } },
    } as const;
    const correction = { column: 'E', fields: ['origin'], ...none } as const;
    expect(valid(correctColumn(fixed, [fixed], correction)).fixed).toEqual({ kind: 'rfc' });
  });

  test('sets and clears the order of day and month', () => {
    const monthFirst = correctColumn(LOG, [LOG], {
      ...none,
      column: 'B',
      fields: ['sent'],
      dayOrder: 'monthFirst',
    });
    expect(valid(monthFirst).dayOrder).toEqual({ sent: 'monthFirst' });
    const log = { ...LOG, profile: monthFirst };
    expect(correctColumn(log, [log], { ...none, column: 'B', fields: ['sent'] }).dayOrder).toEqual({});
  });

  test('says what texts mean, forgets it again, and keeps what is not touched', () => {
    const log: InspectedLog = {
      ...LOG,
      profile: { ...LOG.profile, values: { category: { Divers: 'other', Zeugen: 'witnessProtection' } } },
    };
    const texts = new Map<string, Meaning>([
      ['DIVERS', { kind: 'none' }],
      ['Avocats', { kind: 'value', value: 'defence' }],
    ]);
    const meanings = new Map([['category', texts]] as const);
    const corrected = valid(
      correctColumn(log, [log], { ...none, column: 'C', fields: ['kind', 'category'], meanings }),
    );
    expect(corrected.values).toEqual({
      category: { Zeugen: 'witnessProtection', DIVERS: null, Avocats: 'defence' },
    });
    const again = { ...log, profile: corrected };
    const forgotten = new Map([
      [
        'category',
        new Map<string, Meaning>(['Zeugen', 'Divers', 'Avocats'].map((text) => [text, { kind: 'proposed' }])),
      ],
    ] as const);
    const cleared = correctColumn(again, [again], {
      ...none,
      column: 'C',
      fields: ['kind', 'category'],
      meanings: forgotten,
    });
    expect(valid(cleared).values).toEqual({});
  });
});

describe('answering a question', () => {
  test('names the column, or that there is none', () => {
    expect(valid(withColumn(LOG, [LOG], 'outcome', 'E')).columns.outcome).toBe('Result');
    expect(valid(withColumn(LOG, [LOG], 'outcome', null)).columns.outcome).toBeNull();
  });

  test('forgets other columns of the profile that are gone, so that they are looked for again', () => {
    const gone: InspectedLog = {
      ...LOG,
      columns: [column('A', 'Ref'), column('B', 'Sent')],
      profile: { ...LOG.profile, columns: { reference: 'Ref', sent: 'Old', replied: 'Old too' } },
      questions: [{ code: 'profileColumnMissing', field: 'sent', heading: 'Old', headings: ['Ref', 'Sent'] }],
    };
    expect(valid(withColumn(gone, [gone], 'sent', 'B')).columns).toMatchObject({
      reference: 'Ref',
      sent: 'Sent',
    });
  });
});

describe('values for the whole log', () => {
  test('a kind brings its organ along, and an origin goes with the Registry only', () => {
    const registry: InspectedLog = {
      ...LOG,
      profile: { ...LOG.profile, fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } },
    };
    expect(valid(correctFixed(registry, [registry], { kind: 'rfa' })).fixed).toEqual({
      organ: 'OTP',
      kind: 'rfa',
    });
    expect(valid(correctFixed(registry, [registry], { origin: 'countryOffice' })).fixed).toEqual({
      organ: 'Registry',
      kind: 'rfc',
      origin: 'countryOffice',
    });
  });

  test('another organ takes away a kind that it does not have', () => {
    const otp: InspectedLog = { ...LOG, profile: { ...LOG.profile, fixed: { organ: 'OTP', kind: 'rfa' } } };
    expect(valid(correctFixed(otp, [otp], { organ: 'Registry' })).fixed).toEqual({ organ: 'Registry' });
  });

  test('nothing typed takes a value away', () => {
    const log: InspectedLog = { ...LOG, profile: { ...LOG.profile, fixed: { section: 'JCSS' } } };
    expect(valid(correctFixed(log, [log], { section: '' })).fixed).toEqual({});
  });
});
