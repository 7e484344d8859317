import { fixedValues, PROFILE_VERSION, profileFileSchema } from '../../../src/log/model/profile';
import { profileOf } from '../workbookOf';

const LOG = { where: { sheet: 'Register' }, columns: { sent: 'Abgang' } };

describe('a profile file', () => {
  it('of the first version is brought up to date', () => {
    const file = profileFileSchema.parse({ version: 1, logs: [LOG] });
    expect(file.version).toBe(PROFILE_VERSION);
    expect(file.logs[0]?.columns).toEqual({ sent: 'Abgang' });
  });

  it('survives being written and read again', () => {
    const log = profileOf({
      where: { sheet: 'Register', headerRow: 5, headerRows: 2, firstColumn: 'H' },
      columns: { reference: 'Akte', replied: { column: 'F' }, purpose: null },
      fixed: { kind: 'rfc', origin: null },
    });
    const written: unknown = JSON.parse(JSON.stringify({ version: PROFILE_VERSION, logs: [log] }));
    expect(profileFileSchema.parse(written).logs).toEqual([log]);
  });

  it('may say what registers leave open, and nothing of logs', () => {
    const registers = [{ where: { sheet: 'Warrants' }, headings: { A: 'Person' }, unmarked: 'public' }];
    const read = profileFileSchema.parse({ version: PROFILE_VERSION, registers });
    expect(read).toEqual({ version: PROFILE_VERSION, logs: [], registers });
    expect(profileFileSchema.safeParse({ version: 4, registers: [{ unmarked: 'perhaps' }] }).success).toBe(
      false,
    );
  });

  it.each([
    ['a version to come', { version: PROFILE_VERSION + 1, logs: [LOG] }],
    ['a field that no log has', { version: PROFILE_VERSION, logs: [{ ...LOG, columns: { colour: 'A' } }] }],
    ['no log', { version: PROFILE_VERSION, logs: [] }],
  ])('is refused with %s', (_, content) => {
    expect(profileFileSchema.safeParse(content).success).toBe(false);
  });
});

describe('the fixed values of a profile', () => {
  it('leave out what was said not to hold', () => {
    const profile = profileOf({ fixed: { kind: 'rfc', origin: null, section: 'Victims' } });
    expect([...fixedValues(profile)]).toEqual([
      ['kind', 'rfc'],
      ['section', 'Victims'],
    ]);
  });
});
