import { completeProfile, correctColumn } from '../../../src/taskpane/corrections/correctLog';
import { readDifferently, withReadAlike } from '../../../src/taskpane/corrections/sameForm';
import type { InspectedLog } from '../../../src/taskpane/contract/paneService';
import { column, inspectedLog } from '../preview/inspections';

const COLUMNS = [
  column('A', 'Ref', ['reference']),
  column('B', 'Sent', ['sent']),
  column('C', 'Result', ['outcome']),
  column('D', 'Note'),
];
const log = (sheet: string, columns = COLUMNS): InspectedLog => inspectedLog({ sheet, columns });

const FIRST = log('2022');
const SECOND = log('2023');
const OTHER_HEADINGS = log('Other', [...COLUMNS, column('E', 'More')]);

/** The first log after its last column was said to hold the section. */
function corrected(first: InspectedLog): InspectedLog {
  const correction = { column: 'D', fields: ['section'], dayOrder: null, meanings: new Map() } as const;
  const profile = correctColumn(first, [first], correction);
  const columns = COLUMNS.map((other) => (other.column === 'D' ? column('D', 'Note', ['section']) : other));
  return { ...first, profile, columns };
}

describe('other logs with the same headings', () => {
  it('are offered only where they are read differently', () => {
    expect(readDifferently(FIRST, [FIRST, SECOND, OTHER_HEADINGS])).toEqual([]);
    const changed = corrected(FIRST);
    expect(readDifferently(changed, [changed, SECOND, OTHER_HEADINGS])).toEqual([SECOND]);
  });

  it('take over the columns and what texts mean, each at its own place', () => {
    const changed = corrected(FIRST);
    const profiles = withReadAlike([], changed, [SECOND], [changed, SECOND]);
    expect(profiles).toMatchObject([
      { where: { sheet: '2023' }, columns: { section: 'Note', sent: 'Sent' } },
    ]);
  });

  it('keep what is known of all their requests, and get what is not', () => {
    const first: InspectedLog = {
      ...FIRST,
      profile: { ...FIRST.profile, fixed: { kind: 'rfc', origin: 'headquarters', section: 'JCSS' } },
    };
    const second: InspectedLog = {
      ...SECOND,
      profile: { ...SECOND.profile, fixed: { origin: 'countryOffice' } },
    };
    const [profile] = withReadAlike([], first, [second], [first, second]);
    expect(profile?.fixed).toEqual({ kind: 'rfc', origin: 'countryOffice', section: 'JCSS' });
  });

  it('are read alike once it was applied', () => {
    const changed = corrected(FIRST);
    const [profile] = withReadAlike([], changed, [SECOND], [changed, SECOND]);
    if (profile === undefined) throw new Error('no profile');
    const again = { ...corrected(SECOND), profile };
    expect(completeProfile(again, [changed, again]).columns.section).toBe('Note');
    expect(readDifferently(changed, [changed, again])).toEqual([]);
  });
});
